//! A row per file, those with a question first. A thousand rows are shown a part at a time.

import { useRef, useState } from "preact/hooks";
import type { Arrival } from "../worker/client";
import { arrivals, asked, leftOut, whose } from "../state/arrivals";
import { counts, sameAs } from "../state/same";
import { t } from "../words";
import { Row } from "./receive-row";

const step = 50;

const kinds = ["all", "question", "counts", "empty", "unread", "left-out"] as const;
type Kind = (typeof kinds)[number];

/** Asked, also when it was answered: one can change one's mind. */
function isQuestion(id: number): boolean {
  return asked.value.includes(id) || (sameAs(id)?.areTwo ?? false);
}

function isOf(kind: Kind, { id, state }: Arrival): boolean {
  switch (kind) {
    case "all":
      return true;
    case "question":
      return isQuestion(id);
    case "counts":
      return (state === "filled" || state === "session" || state === "doubtful") && !leftOut.value.includes(id);
    case "empty":
      return state === "blank" || state === "unchanged" || state === "no_answers";
    case "unread":
      return state === "refused" || state === "doubtful";
    case "left-out":
      return leftOut.value.includes(id);
  }
}

export function Rows() {
  const [kind, setKind] = useState<Kind>("all");
  const [most, setMost] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  const options = kinds.map((one) => ({ one, count: arrivals.value.filter((arrival) => isOf(one, arrival)).length }));
  const chosen = arrivals.value.filter((arrival) => isOf(kind, arrival));
  const sorted = [...chosen.filter(({ id }) => isQuestion(id)), ...chosen.filter(({ id }) => !isQuestion(id))];
  const more = () => {
    setMost(most + step);
    // Who goes on with the keyboard is at the first of the new rows.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>(".arrival")[most]?.focus());
  };
  return (
    <section aria-labelledby="rows-head" class="arrivals">
      <div class="row">
        <h2 id="rows-head">{t("files", { count: arrivals.value.length })}</h2>
        <label class="pair">
          {t("show")}
          <select
            value={kind}
            onChange={(event) => {
              setKind(event.currentTarget.value as Kind);
              setMost(step);
            }}
          >
            {options
              .filter(({ one, count }) => one === "all" || count > 0 || one === kind)
              .map(({ one, count }) => (
                <option key={one} value={one}>
                  {t(`show-${one}`, { count })}
                </option>
              ))}
          </select>
        </label>
      </div>
      <ul ref={list} class="rows">
        {sorted.slice(0, most).map((arrival) => {
          const { id } = arrival;
          const one = sameAs(id);
          const about = { asked: asked.value.includes(id), whose: whose.value[id], isOut: leftOut.value.includes(id) };
          return <Row key={id} arrival={arrival} same={one} counts={one && counts.value[one.person]} {...about} />;
        })}
      </ul>
      {sorted.length > most && (
        <p class="row">
          {t("so-many-shown", { shown: most, of: sorted.length })}
          <button type="button" onClick={more}>
            {t("show-more", { count: Math.min(step, sorted.length - most) })}
          </button>
        </p>
      )}
    </section>
  );
}
