//! All that people filled in, to sort and filter in Excel.

import { type SpreadsheetFormat, library } from "../worker/client";
import { download } from "../state/download";
import { run } from "../state/work";
import { t } from "../words";
import { sessionNow } from "./report-make";
import { anonymous, today } from "./report-options";

const formats: SpreadsheetFormat[] = ["xlsx", "csv"];

export function AllAnswers() {
  return (
    <section class="report-actions" aria-labelledby="report-answers">
      <h2 id="report-answers">{t("report-answers")}</h2>
      <p>{t("report-answers-explained")}</p>
      <ul class="report-formats">
        {formats.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void keep(format)}>
              {t(`report-answers-${format}`)}
            </button>
            <span class="hint">{t(`report-answers-${format}-hint`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function keep(format: SpreadsheetFormat): Promise<void> {
  const file = await run(t("report-answers-making"), async () => {
    const text = await sessionNow();
    return text === undefined
      ? undefined
      : library.allAnswers(text, { format, anonymous: anonymous.peek(), today: today() });
  });
  if (file) download(file);
}
