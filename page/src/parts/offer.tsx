//! Work that the browser kept when the page closed: taken back, or wiped.

import { offered, restore, wipeAll } from "../state/snapshot";
import { say } from "../state/told";
import { run } from "../state/work";
import { listed, moment, t } from "../words";

export function Offer() {
  if (offered.value.length === 0) return null;
  return (
    <section class="offer" aria-labelledby="offer-head">
      <h2 id="offer-head">{t("offer")}</h2>
      <ul>
        {offered.value.map((one) => (
          <li key={one.id}>
            {t("offer-of", { title: one.title || t("nameless-pilot"), when: moment(new Date(one.at)) })}{" "}
            {one.missing.length > 0 && t("offer-misses", { files: listed(one.missing), count: one.missing.length })}{" "}
            <button
              type="button"
              onClick={() => void run(t("restoring"), () => restore(one)).then(() => say(t("restored")))}
            >
              {t("restore")}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void wipeAll().then(() => say(t("wiped")))}>
        {t("wipe")}
      </button>
    </section>
  );
}
