//! One row to talk about: how opinions spread, what people wrote, and what the group decides.

import type { Values } from "../worker/client";
import { Field } from "../parts/field";
import { endStep } from "../state/group";
import { method } from "../state/method";
import { t } from "../words";
import { decideHere } from "./room-deciding";
import { Picture } from "./room-picture";
import type { RoomRow } from "./room-rows";
import { WhatWasSaid } from "./room-said";

/** What there is to see of a row; as large as the place that it is in. */
export function RowPicture({ row, group }: { row: RoomRow; group: Values }) {
  return (
    <>
      {row.spreads.map((spread) => (
        <Picture key={spread.field.path} spread={spread} row={rowName(row)} group={group} />
      ))}
      <WhatWasSaid row={row} />
    </>
  );
}

interface CardProps {
  row: RoomRow;
  group: Values;
  /** Absent when there is nothing to show. */
  onShow: (() => void) | undefined;
}

export function RowCard({ row, group, onShow }: CardProps) {
  const id = `row-${row.key}`;
  return (
    <section class="room-row" aria-labelledby={id} style={{ "--sheet": row.sheet.color }}>
      <div class="room-row-head">
        <RowHead row={row} id={id} />
        {onShow && (
          <button type="button" onClick={onShow}>
            {t("room-show-large")}
            <span class="unseen">: {rowName(row)}</span>
          </button>
        )}
      </div>
      <div class="room-row-body">
        <div class="room-row-picture">
          <RowPicture row={row} group={group} />
        </div>
        <div class="room-row-group" role="group" aria-label={t("room-group-of", { row: rowName(row) })}>
          <p class="room-row-group-head">{t("room-group-here")}</p>
          {row.fields.map((field) => (
            <Field key={field.path} field={field} value={group[field.path]} onValue={decideHere} onLeave={endStep} />
          ))}
        </div>
      </div>
    </section>
  );
}

export function RowHead({ row, id }: { row: RoomRow; id?: string }) {
  return (
    <h3 id={id} lang={method.value?.language}>
      {row.code && <span class="code">{row.code}</span>} {row.name}
      {row.addition && <span class="room-row-addition"> ({row.addition})</span>}
    </h3>
  );
}

export function rowName(row: RoomRow): string {
  return [row.code, row.name].filter(Boolean).join(" ");
}
