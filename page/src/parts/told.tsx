//! A list of messages in words, with what to do about each.

import type { Told } from "../worker/client";
import { t } from "../words";

/** More than these are folded: the first ones say enough. */
const shown = 5;

/** What stands in the way comes first. */
const weights: Told["severity"][] = ["error", "warning", "note"];

export function ToldList({ told }: { told: Told[] }) {
  const sorted = weights.flatMap((severity) => told.filter((one) => one.severity === severity));
  const rest = sorted.slice(shown);
  return (
    <>
      <Items told={sorted.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary>{t("and-more", { count: rest.length })}</summary>
          <Items told={rest} />
        </details>
      )}
    </>
  );
}

function Items({ told }: { told: Told[] }) {
  return (
    <ul class="told">
      {told.map((one, index) => (
        <li key={index} data-severity={one.severity}>
          <span class="told-kind">{t(`severity-${one.severity}`)}</span>{" "}
          {one.line === undefined ? null : `${t("on-line", { line: String(one.line) })} `}
          {one.text}
          {one.hints.map((hint, at) => (
            <span key={at} class="hint">
              {hint}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
