//! What leads to people, told before anything is shared.

import { useEffect, useState } from "preact/hooks";
import { ToldList } from "../parts/told";
import { method } from "../state/method";
import { session } from "../state/session";
import { inWords } from "../state/work";
import { type Told, library } from "../worker/client";
import { t } from "../words";
import { anonymous } from "./report-options";

export function Privacy() {
  const told = useHints();
  const code = anonymous.value ? "report-doubts" : "report-privacy";
  return (
    <section class="report-make" aria-labelledby="report-privacy">
      <h2 id="report-privacy">{t("report-privacy")}</h2>
      <p role="status">{told ? t(`${code}-found`, { count: told.length }) : t("report-privacy-looking")}</p>
      {told && told.length > 0 && <ToldList told={told} />}
    </section>
  );
}

/** Follows the session and whether names are replaced; undefined while the library looks. */
function useHints(): Told[] | undefined {
  const [told, set] = useState<Told[] | undefined>(undefined);
  const [text, isAnonymous, now] = [session.value, anonymous.value, method.value];
  useEffect(() => {
    let isOld = false;
    const show = (found: Told[]) => {
      if (!isOld) set(found);
    };
    set(undefined);
    if (text !== undefined) {
      const found = isAnonymous ? library.doubts(text) : library.privacy(text);
      found.then(show, (error) => show(inWords(error)));
    }
    return () => {
      isOld = true;
    };
  }, [text, isAnonymous, now]);
  return told;
}
