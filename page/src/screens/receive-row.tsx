//! One file that came back: its receipt, what is asked about it, and what can be said of it.

import { memo } from "preact/compat";
import { ToldList } from "../parts/told";
import { type Whose, groupFile, leftOut, sayWhose } from "../state/arrivals";
import { changed } from "../state/dirty";
import { say } from "../state/told";
import type { Arrival } from "../worker/client";
import { t } from "../words";

interface RowProps {
  arrival: Arrival;
  asked: boolean;
  whose: Whose | undefined;
  isOut: boolean;
}

export const Row = memo(({ arrival, asked, whose, isOut }: RowProps) => {
  const { id, name, state, source, filled, total, receipt, told } = arrival;
  const mayCount = state === "filled" || state === "doubtful" || state === "session";
  const [, ...rest] = receipt;
  return (
    <li class="arrival" data-state={state} data-out={isOut} tabIndex={-1}>
      <div class="arrival-head">
        <h3>{name}</h3>
        <p class="state">{t(`state-${state}`)}{isOut && ` ${t("is-left-out")}`}</p>
      </div>
      <p>
        {source ? t("of-source", { source }) : mayCount && state !== "session" ? t("of-nobody") : ""}{" "}
        {total > 0 && t("so-many-filled", { filled, total })}
      </p>
      {asked && <Asked id={id} name={name} whose={whose} />}
      {told.length > 0 && <ToldList told={told} />}
      <div class="row">
        {rest.length > 0 && (
          <details>
            <summary>{t("receipt")}<span class="unseen"> {name}</span></summary>
            <ul>{rest.map((line) => <li key={line}>{line}</li>)}</ul>
          </details>
        )}
        {mayCount && (
          <>
            {!asked && state !== "session" && !isOut && (
              <button type="button" class="quiet" aria-pressed={whose === "group"} onClick={() => tell(id, name, whose === "group" ? "person" : "group")}>
                {t(whose === "group" ? "is-the-groups" : "is-the-groups-ask")}<span class="unseen"> {name}</span>
              </button>
            )}
            <button type="button" class="quiet" onClick={() => leaveOut(id, name, !isOut)}>
              {t(isOut ? "take-in" : "leave-out")}<span class="unseen"> {name}</span>
            </button>
          </>
        )}
      </div>
    </li>
  );
});

/** Nobody's name is in it: the group's, or of somebody who forgot? */
function Asked({ id, name, whose }: { id: number; name: string; whose: Whose | undefined }) {
  return (
    <fieldset class="question" data-open={whose === undefined}>
      <legend>{t("whose")}<span class="unseen"> {name}</span></legend>
      <div class="choices">
        {(["group", "person"] as const).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={`whose-${id}`} checked={whose === one} onChange={() => tell(id, name, one)} />
            <span>{t(`whose-${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function tell(id: number, name: string, is: Whose): void {
  const before = groupFile.peek();
  sayWhose(id, is);
  changed("session");
  say(t(is === "group" && before !== undefined && before !== id ? "whose-moved" : `whose-${is}-said`, { file: name }));
}

function leaveOut(id: number, name: string, out: boolean): void {
  leftOut.value = out ? [...leftOut.peek(), id] : leftOut.peek().filter((one) => one !== id);
  changed("session");
  say(t(out ? "left-out" : "taken-in", { file: name }));
}
