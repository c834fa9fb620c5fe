//! The actions of the session, for Excel or for a calendar, and how far they are when such a list comes back.

import { FileButton, FileDrop } from "../parts/files";
import { changed } from "../state/dirty";
import { replaceSession } from "../state/files";
import { carried } from "../state/prepared";
import { withSession } from "../state/put";
import { say, trouble } from "../state/told";
import { run } from "../state/work";
import { type ActionFormat, type ListedWanted, library } from "../worker/client";
import { t } from "../words";
import { Formats } from "./report-formats";
import { Group, Radio } from "./report-group";
import { anonymous, listed, today } from "./report-options";

/** A zip file holds a calendar for each action. */
const formats: (ActionFormat | "zip")[] = ["xlsx", "csv", "ics", "zip"];

export function Actions() {
  return (
    <Formats
      code="report-actions"
      formats={formats}
      make={(session, format) => {
        const options = { listed: listed.peek(), anonymous: anonymous.peek(), today: today() };
        return format === "zip"
          ? library.calendars(session, options)
          : library.actions(session, format, options);
      }}
    >
      <Group title={t("report-listed")}>
        <Which code="report-listed-group" means="group" />
        <Which code="report-listed-all" means="all" />
      </Group>
    </Formats>
  );
}

function Which({ code, means }: { code: string; means: ListedWanted }) {
  return (
    <Radio name="listed" code={code} isChosen={listed.value === means} onChoose={() => (listed.value = means)} />
  );
}

export function ActionsBack() {
  return (
    <section class="report-actions" aria-labelledby="report-back">
      <h2 id="report-back">{t("report-back")}</h2>
      <p>{t("report-back-explained")}</p>
      <FileDrop onFiles={(files) => void takeBack(files[0])}>
        <FileButton
          label={t("report-back-choose")}
          accept=".xlsx,.csv"
          onFiles={(files) => void takeBack(files[0])}
        />
        <p class="hint">{t("report-back-drop")}</p>
      </FileDrop>
    </section>
  );
}

async function takeBack(file: File | undefined): Promise<void> {
  if (!file) return;
  await run(t("opening", { file: file.name }), async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const updated = await withSession((session) => library.updateActions(session ?? "", file.name, bytes));
    await replaceSession(updated);
    carried.value = updated.overview.carried;
    changed("session");
    say(t("report-back-taken", { file: file.name }));
    trouble(updated.told);
  });
}
