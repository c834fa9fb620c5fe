//! A file of the session that comes in several formats.

import type { ComponentChildren } from "preact";
import type { MadeFile } from "../worker/client";
import { download } from "../state/download";
import { run } from "../state/work";
import { t } from "../words";
import { sessionNow } from "../state/gather";

interface FormatsProps<F extends string> {
  /** Its words: those of a format end in its name, and those of its hint in `-hint`. */
  code: string;
  formats: readonly F[];
  /** Makes it of the text of a session. */
  make: (session: string, format: F) => Promise<MadeFile>;
  /** What is chosen about it. */
  children?: ComponentChildren;
}

export function Formats<F extends string>({ code, formats, make, children }: FormatsProps<F>) {
  const keep = async (format: F) => {
    const file = await run(t(`${code}-making`), async () => {
      const text = await sessionNow();
      return text === undefined ? undefined : make(text, format);
    });
    if (file) download(file);
  };
  return (
    <section class="report-actions" aria-labelledby={code}>
      <h2 id={code}>{t(code)}</h2>
      <p>{t(`${code}-explained`)}</p>
      {children}
      <ul class="report-formats">
        {formats.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void keep(format)}>
              {t(`${code}-${format}`)}
            </button>
            <span class="hint">{t(`${code}-${format}-hint`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
