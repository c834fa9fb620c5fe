//! All actions of the session, for Excel or for a calendar.

import { type ActionFormat, library } from "../worker/client";
import { Formats } from "./report-formats";
import { anonymous, today } from "./report-options";

const formats: ActionFormat[] = ["xlsx", "csv", "ics"];

export function Actions() {
  return (
    <Formats
      code="report-actions"
      formats={formats}
      make={(session, format) => library.actions(session, { format, anonymous: anonymous.peek(), today: today() })}
    />
  );
}
