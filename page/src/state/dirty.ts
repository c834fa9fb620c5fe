//! Whether something was changed since it was kept in a file.

import { computed, signal } from "@preact/signals";

/** What was prepared, a list of people that was typed, and what the session holds are kept in files of their own. */
export type Part = "prepared" | "people" | "session";

const open = signal<Part[]>([]);

export const dirty = computed(() => open.value.length > 0);

export function changed(part: Part): void {
  if (!open.peek().includes(part)) open.value = [...open.peek(), part];
  touched();
}

/** Something changed that people have in a file already. */
export function touched(): void {
  times.value = times.peek() + 1;
}

export function kept(part: Part): void {
  open.value = open.peek().filter((one) => one !== part);
}

export function isKept(part: Part): boolean {
  return !open.value.includes(part);
}

/** How often something changed: autosave follows it. */
export const times = signal(0);

/** A browser asks before it leaves a page with unsaved work. */
addEventListener("beforeunload", (event) => {
  if (dirty.peek()) event.preventDefault();
});
