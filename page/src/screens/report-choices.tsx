//! For whom the report is, with which names, about which sheets, and what it is compared with.

import type { NamingWanted, OrderWanted } from "../worker/client";
import { method } from "../state/method";
import { t } from "../words";
import { Earlier, Moments } from "./report-earlier";
import { Group, Radio, Tick } from "./report-group";
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
      <Moments />
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
      <Tick
        code="report-contributions-in"
        isOn={contributions.value}
        onTick={(on) => (contributions.value = on)}
      />
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
