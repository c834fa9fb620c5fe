//! All actions of the session, for Excel or for a calendar.

import { type ActionFormat, library } from "../worker/client";
import { download } from "../state/download";
import { run } from "../state/work";
import { t } from "../words";
import { sessionNow } from "./report-make";
import { anonymous, today } from "./report-options";

const formats: ActionFormat[] = ["xlsx", "csv", "ics"];

export function Actions() {
  return (
    <section class="report-actions" aria-labelledby="report-actions">
      <h2 id="report-actions">{t("report-actions")}</h2>
      <p>{t("report-actions-explained")}</p>
      <ul class="report-formats">
        {formats.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void keep(format)}>
              {t(`report-actions-${format}`)}
            </button>
            <span class="hint">{t(`report-actions-${format}-hint`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function keep(format: ActionFormat): Promise<void> {
  const file = await run(t("report-actions-making"), async () => {
    const text = await sessionNow();
    return text === undefined
      ? undefined
      : library.actions(text, { format, anonymous: anonymous.peek(), today: today() });
  });
  if (file) download(file);
}
