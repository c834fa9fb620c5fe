//! What was chosen for the report: it stays chosen when one looks at another screen.

import { computed, signal } from "@preact/signals";
import type { ListedWanted, NamingWanted, OrderWanted, ReportOptions } from "../worker/client";
import { method } from "../state/method";
import { earlier, hasMoments } from "../state/moments";

export const board = signal(false);

/** How people are called. */
export const naming = signal<NamingWanted>("discreet");

/** Whether names are replaced in what is made beside the report too. */
export const anonymous = computed(() => naming.value === "anonymous");

/** In which order the picture of all choices has its rows. */
export const order = signal<OrderWanted>("row");

/** Whether what everybody wrote is in it, behind the rest. */
export const contributions = signal(true);

/** Whether all moments of the pilot are told side by side, where there are more than this one. */
export const moments = signal(false);

/** Which actions are in a list of them. */
export const listed = signal<ListedWanted>("group");

/** The sheets that are left out, by id. */
export const leftOut = signal<string[]>([]);

export const sheets = computed(() => {
  const ids = (method.value?.sheets ?? []).map((sheet) => sheet.id);
  return ids.filter((id) => !leftOut.value.includes(id));
});

/** All but the form and the day. */
export const chosen = computed((): ReportOptions => ({
  board: board.value,
  naming: naming.value,
  order: order.value,
  // All of them is none by name: what belongs to no sheet is in the report then too.
  sheets: sheets.value.length === method.value?.sheets.length ? [] : sheets.value,
  without: contributions.value ? [] : ["bijdragen"],
  earlier: earlier.value,
  moments: moments.value && hasMoments.value,
}));

/** The day here, as `2026-03-12`. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
