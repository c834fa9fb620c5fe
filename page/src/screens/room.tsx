//! The screen room.

import { t } from "../words";

export function Room() {
  return <h1 tabIndex={-1}>{t("screen-room")}</h1>;
}
