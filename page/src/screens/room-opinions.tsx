//! How opinions spread, row by row: on the page with what the group decides beside it, and one at a time for the room.

import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { Overview, MethodView } from "../worker/client";
import { method } from "../state/method";
import { overview } from "../state/session";
import { address } from "../route";
import { t } from "../words";
import { Beamer } from "./room-beamer";
import { groups, UndoButtons } from "./room-deciding";
import { RowCard, RowHead, rowName, RowPicture } from "./room-row";
import { isFilled, ordered, roomRows, type RowOrder } from "./room-rows";

export function Opinions() {
  const now = overview.value;
  if (!method.value || !now || !hasSomething(now)) return <NothingYet />;
  return <Rows method={method.value} overview={now} />;
}

function hasSomething({ contributions, spreads, said }: Overview): boolean {
  return contributions.length > 0 || spreads.some(({ votes }) => votes) || Object.keys(said).length > 0;
}

function NothingYet() {
  return (
    <p class="room-nothing">
      {t("room-nothing")} <a href={address("receive")}>{t("room-nothing-link")}</a>
    </p>
  );
}

function Rows({ method, overview }: { method: MethodView; overview: Overview }) {
  const [order, setOrder] = useState<RowOrder>("row");
  const [at, show] = useState<number | undefined>(undefined);
  const rows = ordered(roomRows(method, overview), order);
  const values = groups.value;
  const filled = rows.filter(isFilled);
  const shown = at === undefined ? undefined : filled[at];
  return (
    <section class="room-opinions">
      {overview.contributions.length > 0 && <p>{t("room-people", { count: overview.contributions.length })}</p>}
      <div class="room-tools">
        <Order order={order} onOrder={setOrder} />
        <UndoButtons />
        {filled.length > 0 && (
          <button type="button" class="first" onClick={() => show(0)}>
            {t("room-show-all-large")}
          </button>
        )}
      </div>
      {order === "division" && <h2>{t("room-order-division")}</h2>}
      {rows.map((row, index) => (
        <Fragment key={row.key}>
          {order === "row" && row.sheet !== rows[index - 1]?.sheet && (
            <h2 style={{ "--sheet": row.sheet.color }} class="room-sheet">
              {row.sheet.title}
            </h2>
          )}
          <RowCard row={row} group={values} onShow={isFilled(row) ? () => show(filled.indexOf(row)) : undefined} />
        </Fragment>
      ))}
      {shown && at !== undefined && (
        <Beamer title={rowName(shown)} at={at} count={filled.length} onMove={show} onClose={() => show(undefined)}>
          <div class="room-row-large" style={{ "--sheet": shown.sheet.color }}>
            <p class="room-row-sheet">{shown.sheet.title}</p>
            <RowHead row={shown} />
            <RowPicture row={shown} group={values} />
          </div>
        </Beamer>
      )}
    </section>
  );
}

function Order({ order, onOrder }: { order: RowOrder; onOrder: (order: RowOrder) => void }) {
  const orders: RowOrder[] = ["row", "division"];
  return (
    <fieldset class="field room-order">
      <legend>{t("room-order")}</legend>
      <div class="choices">
        {orders.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="room-order" checked={order === one} onChange={() => onOrder(one)} />
            <span>{t(`room-order-${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
