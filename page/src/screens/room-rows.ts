//! The rows to talk about: what people chose and wrote, put together by row of the method.

import type { FieldView, MethodView, Overview, SaidView, SheetView, SpreadView, Values } from "../worker/client";

export interface RoomRow {
  key: string;
  /** Such as `R1`; empty for what stands in no table. */
  code: string;
  name: string;
  /** What the name means in this method; empty for none. */
  addition: string;
  sheet: SheetView;
  /** What the group fills in here. */
  fields: FieldView[];
  spreads: Spread[];
  said: Said[];
}

/** How opinions spread over one choice. */
export interface Spread {
  field: FieldView;
  bars: Bar[];
  blank: number;
  people: number;
  /** How many voted for each answer in the room, apart from the bars; absent when nobody voted. */
  votes: number[] | undefined;
}

export interface Bar {
  id: string;
  label: string;
  count: number;
  sources: string[];
}

/** What people wrote in one field. */
export interface Said {
  field: FieldView;
  entries: SaidView[];
}

export type RowOrder = "row" | "division";

interface Named {
  code: string;
  name: string;
  addition?: string;
}

/** All rows with something to show, in the order of the method. */
export function roomRows(method: MethodView, overview: Overview): RoomRow[] {
  const people = overview.contributions.length;
  const spreads = new Map(overview.spreads.map((one) => [one.path, one]));
  const row = (sheet: SheetView, { code, name, addition = "" }: Named, fields: FieldView[]): RoomRow => ({
    key: fields.map((field) => field.path).join(" "),
    code,
    name,
    addition,
    sheet,
    fields,
    spreads: fields.flatMap((field) => spreadOf(field, spreads.get(field.path), people)),
    said: fields.flatMap((field) => {
      const entries = field.choices.length ? undefined : overview.said[field.path];
      return entries?.length ? [{ field, entries }] : [];
    }),
  });
  const rows = method.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      switch (block.kind) {
        case "fields":
          return block.fields
            .filter((field) => isOpinion(method, field))
            .map((field) => row(sheet, { code: "", name: field.label }, [field]));
        case "table":
          return block.rows.map((one) => row(sheet, one, one.fields));
        case "columns":
          return block.columns.map((one) => row(sheet, one, [one.field]));
        case "list":
          return [];
      }
    }),
  );
  return rows.filter((one) => one.said.length > 0 || one.spreads.length > 0);
}

/** Whether anybody chose or wrote something here. */
export function isFilled(row: RoomRow): boolean {
  return row.said.length > 0 || row.spreads.some((spread) => spread.blank < spread.people || spread.votes !== undefined);
}

/** The rows in an order; those where people differ as much stay in the order of the method. */
export function ordered(rows: RoomRow[], order: RowOrder): RoomRow[] {
  return order === "row" ? rows : [...rows].sort((one, other) => division(other) - division(one));
}

/** The share of those who chose something that chose otherwise than most, as in the report; -1 where nothing is chosen. */
export function division(row: RoomRow): number {
  const shares = row.spreads.map(({ field, bars, blank, people }) => {
    if (people === blank) return -1;
    // Where several may be chosen, who chose one thing has nothing against another.
    if (field.shape !== "one_of") return 0;
    const counts = bars.map((bar) => bar.count);
    return (counts.reduce((sum, count) => sum + count, 0) - Math.max(...counts)) / (people - blank);
  });
  return Math.max(-1, ...shares);
}

/** Whether somebody gave more than one answer: the bars make more than all people then. */
export function hasDoubles({ bars, blank, people }: Spread): boolean {
  return bars.reduce((sum, bar) => sum + bar.count, 0) > people - blank;
}

/** What a choice asks: a star at the end points to a note on the sheet. */
export function asked(field: FieldView): string {
  return field.label.replace(/\*+$/, "");
}

/** The ids that are chosen in a field. */
export function chosen(values: Values, field: FieldView): string[] {
  const value = values[field.path];
  return value === undefined ? [] : [value].flat();
}

function spreadOf(field: FieldView, spread: SpreadView | undefined, people: number): Spread[] {
  if (!spread || (people === 0 && !spread.votes)) return [];
  return [{ field, bars: spread.counts, blank: spread.blank, people, votes: spread.votes }];
}

/** Whether people can think differently about it: not who filled it in, about what, and when. */
function isOpinion(method: MethodView, field: FieldView): boolean {
  const facts = [method.titleField, method.personField, method.organisationField, method.dateField];
  return !facts.includes(field.path) && field.shape !== "names" && field.shape !== "date";
}
