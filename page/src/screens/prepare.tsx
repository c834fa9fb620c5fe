//! The screen prepare.

import { t } from "../words";

export function Prepare() {
  return <h1 tabIndex={-1}>{t("screen-prepare")}</h1>;
}
