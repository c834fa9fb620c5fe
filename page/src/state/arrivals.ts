//! What came back, and what somebody said about it.

import { computed, signal } from "@preact/signals";
import type { Arrival } from "../worker/client";

export const arrivals = signal<Arrival[]>([]);

/** Whose a file is, where somebody said so. */
export type Whose = "group" | "person";

export const whose = signal<Record<number, Whose>>({});

/** The files of which it was asked whose they are: they stay asked about, so that one can change one's mind. */
export const asked = signal<number[]>([]);

/** Files that somebody left out: an older copy, a mistake. */
export const leftOut = signal<number[]>([]);

/** Whether every copy counts of a person who sent several. */
export const keepAll = signal(false);

/** Whether to go on without what could not be read. */
export const skipUnreadable = signal(false);

/** The file that is the group's result. */
export const groupFile = computed(() => {
  const id = Object.keys(whose.value)
    .map(Number)
    .find((one) => whose.value[one] === "group");
  return arrivals.value.some((arrival) => arrival.id === id) ? id : undefined;
});

/** Somebody said of every file that was asked about that it is a person's. */
export const noGroup = computed(
  () => asked.value.length > 0 && asked.value.every((id) => whose.value[id] === "person"),
);

/** Says whose a file is. There is one group: another file that was said to be the group's is a person's then. */
export function sayWhose(id: number, is: Whose): void {
  const others = Object.entries(whose.peek()).map(([one, its]) => [one, is === "group" ? "person" : its]);
  whose.value = { ...Object.fromEntries(others), [id]: is };
}

export function forgetArrivals(): void {
  arrivals.value = [];
  whose.value = {};
  asked.value = [];
  leftOut.value = [];
  keepAll.value = false;
  skipUnreadable.value = false;
}
