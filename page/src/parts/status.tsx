//! What is being done, what happened, and what is wrong: seen by all, and said by screen readers.

import { useEffect, useRef } from "preact/hooks";
import { happened, trouble, troubles } from "../state/told";
import { work } from "../state/work";
import { t } from "../words";
import { ToldList } from "./told";

export function Status() {
  return (
    <section class="status-bar" aria-label={t("happening")}>
      <Busy />
      {/* The region is always there: what comes into it is said. The key makes the same words said again. */}
      <p role="status" class="status">
        <span key={happened.value.times}>{happened.value.text}</span>
      </p>
      <Troubles />
    </section>
  );
}

function Busy() {
  const now = work.value;
  if (!now) return null;
  return (
    <div class="busy">
      <label>
        {now.what} <progress value={now.done} max={now.of} />
      </label>{" "}
      {now.of ? t("so-many-of", { done: now.done ?? 0, of: now.of }) : null}{" "}
      {now.stop ? (
        <button type="button" onClick={now.stop}>
          {t("stop")}
        </button>
      ) : null}
    </div>
  );
}

function Troubles() {
  const box = useRef<HTMLDivElement>(null);
  const told = troubles.value;
  const isWrong = told.some((one) => one.severity === "error");
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!isWrong) return;
    if (!box.current?.contains(document.activeElement)) before.current = document.activeElement;
    box.current?.focus();
  }, [told, isWrong]);
  const putAway = () => {
    trouble([]);
    // Back to where one was, if that is still there.
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    else document.querySelector<HTMLElement>("main h1")?.focus();
  };
  return (
    <div role="alert" class="troubles">
      {told.length > 0 && (
        <div ref={box} tabIndex={-1} class="trouble-box">
          <ToldList told={told} />
          <button type="button" onClick={putAway}>
            {t("put-away")}
          </button>
        </div>
      )}
    </div>
  );
}
