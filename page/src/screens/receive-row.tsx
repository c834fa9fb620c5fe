//! One file that came back: its receipt, what is asked about it, and what can be said of it.

import { memo } from "preact/compat";
import { ToldList } from "../parts/told";
import { type Whose, leftOut } from "../state/arrivals";
import { changed } from "../state/dirty";
import type { Counts, Same } from "../state/same";
import { say } from "../state/told";
import type { Arrival } from "../worker/client";
import { t } from "../words";
import { AskSame, AskWhose, tellWhose } from "./receive-questions";

interface RowProps {
  arrival: Arrival;
  asked: boolean;
  whose: Whose | undefined;
  same: Same | undefined;
  counts: Counts | undefined;
  isOut: boolean;
}

export const Row = memo(({ arrival, asked, whose, same, counts, isOut }: RowProps) => {
  const { id, name, state, source, filled, total, receipt, told } = arrival;
  const mayCount = state === "filled" || state === "doubtful" || state === "session";
  const [, ...rest] = receipt;
  const isOfOne = state !== "session";
  // What was never changed may still be what the group agreed on; what was not read can be gone on without.
  const mayBeGroups = !asked && !same && !isOut && isOfOne && (mayCount || state === "unchanged");
  const mayLeave = id >= 0 && (mayCount || state === "refused");
  const about = [
    ...(source ? [t("of-source", { source })] : []),
    ...(!source && mayCount && isOfOne ? [t("of-nobody")] : []),
    ...(total > 0 && isOfOne ? [t("so-many-filled", { filled, total })] : []),
  ];
  // The row has the name already.
  const plain = told.map((one) =>
    one.text.startsWith(`${name}: `) ? { ...one, text: one.text.slice(name.length + 2) } : one,
  );
  return (
    <li class="arrival" data-state={state} data-out={isOut} tabIndex={-1}>
      <div class="arrival-head">
        <h3>{name}</h3>
        <p class="state">
          {t(`state-${state}`)}
          {isOut && ` ${t("is-left-out")}`}
        </p>
      </div>
      {about.length > 0 && <p>{about.join(" ")}</p>}
      {asked && <AskWhose id={id} name={name} whose={whose} />}
      {same && <AskSame id={id} name={name} same={same} counts={counts} />}
      {told.length > 0 && <ToldList told={plain} />}
      <div class="row">
        {rest.length > 0 && (
          <details>
            <summary>
              {t("receipt")}
              <span class="unseen"> {name}</span>
            </summary>
            <ul>
              {rest.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        {mayBeGroups && (
          <label class="choice small">
            <input
              type="checkbox"
              checked={whose === "group"}
              onChange={(event) => tellWhose(id, name, event.currentTarget.checked ? "group" : "person")}
            />
            <span>
              {t("is-the-groups")}
              <span class="unseen"> {name}</span>
            </span>
          </label>
        )}
        {mayLeave && (
          <button type="button" class="quiet" onClick={() => leaveOut(id, name, !isOut)}>
            {t(isOut ? "take-in" : "leave-out")}
            <span class="unseen"> {name}</span>
          </button>
        )}
      </div>
    </li>
  );
});

function leaveOut(id: number, name: string, out: boolean): void {
  leftOut.value = out ? [...leftOut.peek(), id] : leftOut.peek().filter((one) => one !== id);
  changed("session");
  say(t(out ? "left-out" : "taken-in", { file: name }));
}
