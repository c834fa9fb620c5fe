//! The method that is worked with, and the house style.

import { signal } from "@preact/signals";
import type { MethodView, Setup, SheetView } from "../worker/client";

/** None until the library is ready. */
export const method = signal<MethodView | undefined>(undefined);

/** What the library is opened with, beside the language of the page. */
export type Chosen = Omit<Setup, "language">;

export const chosen = signal<Chosen>({ pack: "nl", house: [] });

export function sheetOf(id: string | undefined): SheetView | undefined {
  return method.value?.sheets.find((sheet) => sheet.id === id);
}
