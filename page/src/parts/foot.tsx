//! The foot: whose method it is, that nothing leaves the laptop, and what the browser keeps.

import { method } from "../state/method";
import { keeps, wipeAll } from "../state/snapshot";
import { say } from "../state/told";
import { t } from "../words";

export function Foot() {
  return (
    <footer class="foot">
      <p>{t("offline")}</p>
      <p>
        {method.value?.attribution} {method.value?.privacy}
      </p>
      <p>
        {t(keeps.value === false ? "browser-keeps-nothing" : "browser-keeps")}{" "}
        <button type="button" class="quiet" onClick={() => void wipeAll().then(() => say(t("wiped")))}>
          {t("wipe")}
        </button>
      </p>
    </footer>
  );
}
