//! For whom the report is, with which names, about which sheets, and what it is compared with.

import { library, type NamingWanted, type OrderWanted } from "../worker/client";
import { FileButton, FileDrop } from "../parts/files";
import { method } from "../state/method";
import { earlier } from "../state/session";
import { say, trouble } from "../state/told";
import { run } from "../state/work";
import { t } from "../words";
import { Group, Radio } from "./report-group";
import { board, contributions, leftOut, naming, order, sheets } from "./report-options";

export function Choices() {
  return (
    <section class="report-choices" aria-label={t("report-choices")}>
      <Group title={t("report-for")}>
        <Radio name="for" code="report-everybody" isChosen={!board.value} onChoose={() => (board.value = false)} />
        <Radio name="for" code="report-board" isChosen={board.value} onChoose={() => (board.value = true)} />
      </Group>
      <Group title={t("report-names")}>
        <Naming code="report-discreet" means="discreet" />
        <Naming code="report-with-names" means="named" />
        <Naming code="report-without-names" means="anonymous" />
      </Group>
      <Group title={t("report-order")}>
        <Order code="report-by-row" means="row" />
        <Order code="report-by-division" means="division" />
      </Group>
      <Sheets />
      <Contributions />
      <Earlier />
    </section>
  );
}

function Naming({ code, means }: { code: string; means: NamingWanted }) {
  return (
    <Radio name="names" code={code} isChosen={naming.value === means} onChoose={() => (naming.value = means)} />
  );
}

function Order({ code, means }: { code: string; means: OrderWanted }) {
  return <Radio name="order" code={code} isChosen={order.value === means} onChoose={() => (order.value = means)} />;
}

function Contributions() {
  return (
    <Group title={t("report-contributions")}>
      <label class="choice">
        <input
          type="checkbox"
          checked={contributions.value}
          onChange={() => (contributions.value = !contributions.value)}
        />
        <span>
          {t("report-contributions-in")}
          <span class="hint">{t("report-contributions-in-hint")}</span>
        </span>
      </label>
    </Group>
  );
}

function Sheets() {
  const toggle = (id: string) => {
    const out = leftOut.value;
    leftOut.value = out.includes(id) ? out.filter((one) => one !== id) : [...out, id];
  };
  return (
    <Group title={t("report-sheets")}>
      {method.value?.sheets.map(({ id, title }) => (
        <label key={id} class="choice">
          <input type="checkbox" checked={sheets.value.includes(id)} onChange={() => toggle(id)} />
          <span>{title}</span>
        </label>
      ))}
      <p role="status" class="report-no-sheets">
        {sheets.value.length === 0 ? t("report-no-sheets") : ""}
      </p>
    </Group>
  );
}

function Earlier() {
  const now = earlier.value;
  return (
    <Group title={t("report-earlier")}>
      <p class="hint">{t("report-earlier-hint")}</p>
      {now ? (
        <p class="row">
          <span>{now.name}</span>
          <button type="button" onClick={leaveOut}>
            {t("report-earlier-leave-out")}
          </button>
        </p>
      ) : (
        <FileDrop onFiles={(files) => void take(files[0])}>
          <FileButton label={t("report-earlier-choose")} accept=".toml" onFiles={(files) => void take(files[0])} />
          <p class="hint">{t("report-earlier-drop")}</p>
        </FileDrop>
      )}
    </Group>
  );
}

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  await run(t("opening", { file: file.name }), async () => {
    const { text, told } = await library.session(file.name, new Uint8Array(await file.arrayBuffer()));
    earlier.value = { name: file.name, text };
    say(t("report-earlier-taken", { file: file.name }));
    trouble(told);
  });
}

function leaveOut(): void {
  earlier.value = undefined;
  say(t("report-earlier-left-out"));
}
