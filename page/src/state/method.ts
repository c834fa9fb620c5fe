//! The method that is worked with, and the house style.

import { signal } from "@preact/signals";
import type { GivenFile, MethodView, SheetView } from "../worker/client";

/** None until the library is ready. */
export const method = signal<MethodView | undefined>(undefined);

/** The file that somebody dropped; the method that is built in when there is none. */
export const methodFile = signal<GivenFile | undefined>(undefined);

/** The house style: its file, and the logo and fonts beside it. */
export const house = signal<GivenFile[]>([]);

export function sheetOf(id: string | undefined): SheetView | undefined {
  return method.value?.sheets.find((sheet) => sheet.id === id);
}
