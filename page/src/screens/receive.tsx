//! The screen receive.

import { t } from "../words";

export function Receive() {
  return <h1 tabIndex={-1}>{t("screen-receive")}</h1>;
}
