//! The screen report.

import { t } from "../words";

export function Report() {
  return <h1 tabIndex={-1}>{t("screen-report")}</h1>;
}
