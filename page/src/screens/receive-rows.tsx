//! A row per file, those with a question first. A thousand rows are shown a part at a time.

import { useRef, useState } from "preact/hooks";
import type { Arrival } from "../worker/client";
import { arrivals, asked, leftOut, whose } from "../state/arrivals";
import { t } from "../words";
import { Row } from "./receive-row";

const step = 50;

const kinds = ["all", "question", "counts", "empty", "unread", "left-out"] as const;
type Kind = (typeof kinds)[number];

function isOf(kind: Kind, { id, state }: Arrival): boolean {
  switch (kind) {
    case "all":
      return true;
    case "question":
      return asked.value.includes(id);
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
  const counts = kinds.map((one) => ({ one, count: arrivals.value.filter((arrival) => isOf(one, arrival)).length }));
  const chosen = arrivals.value.filter((arrival) => isOf(kind, arrival));
  const first = chosen.filter(({ id }) => asked.value.includes(id));
  const sorted = [...first, ...chosen.filter(({ id }) => !asked.value.includes(id))];
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
          <select value={kind} onChange={(event) => { setKind(event.currentTarget.value as Kind); setMost(step); }}>
            {counts.filter(({ one, count }) => one === "all" || count > 0 || one === kind).map(({ one, count }) => (
              <option key={one} value={one}>{t(`show-${one}`, { count })}</option>
            ))}
          </select>
        </label>
      </div>
      <ul ref={list} class="rows">
        {sorted.slice(0, most).map((arrival) => (
          <Row key={arrival.id} arrival={arrival} asked={asked.value.includes(arrival.id)} whose={whose.value[arrival.id]} isOut={leftOut.value.includes(arrival.id)} />
        ))}
      </ul>
      {sorted.length > most && (
        <p class="row">
          {t("so-many-shown", { shown: most, of: sorted.length })}
          <button type="button" onClick={more}>{t("show-more", { count: Math.min(step, sorted.length - most) })}</button>
        </p>
      )}
    </section>
  );
}
