//! All that people filled in, to sort and filter in Excel.

import { type SpreadsheetFormat, library } from "../worker/client";
import { Formats } from "./report-formats";
import { anonymous, today } from "./report-options";

const formats: SpreadsheetFormat[] = ["xlsx", "csv"];

export function AllAnswers() {
  return (
    <Formats
      code="report-answers"
      formats={formats}
      make={(session, format) => library.allAnswers(session, format, { anonymous: anonymous.peek(), today: today() })}
    />
  );
}
