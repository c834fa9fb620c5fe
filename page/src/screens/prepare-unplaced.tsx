//! Texts of a file that belong to no field: kept until somebody has moved them.

import { prepare, prepared } from "../state/prepared";
import { say } from "../state/told";
import { asText } from "../state/values";
import { t } from "../words";

/** How the library calls them. */
const prefix = "niet_geplaatst.";

export function Unplaced() {
  const paths = Object.keys(prepared.value).filter((path) => path.startsWith(prefix));
  if (paths.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="unplaced-head">
      <h2 id="unplaced-head">{t("unplaced")}</h2>
      <p>{t("unplaced-about")}</p>
      <ul class="unplaced">
        {paths.map((path) => (
          <li key={path}>
            <strong>{path.slice(prefix.length)}</strong>
            <span>{asText(prepared.value[path])}</span>
            <button type="button" class="quiet" onClick={() => remove(path)}>
              {t("unplaced-done")}
              <span class="unseen">: {path.slice(prefix.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function remove(path: string): void {
  prepare(path, undefined);
  say(t("unplaced-gone"));
}
