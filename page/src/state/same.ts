//! Files that may be of one person: found by name, and what somebody said about them.

import { computed, signal } from "@preact/signals";
import type { Arrival } from "../worker/client";
import { arrivals, leftOut } from "./arrivals";

export interface Same {
  /** The name of the person, without what differs between two times that somebody writes it. */
  person: string;
  arrivals: Arrival[];
  /** With another organisation: they may be two people. Otherwise they count as one, and the newest counts. */
  areTwo: boolean;
}

/** What counts, where somebody said so: all of them, the newest, or one file. */
export type Counts = "all" | "newest" | number;

export const counts = signal<Record<string, Counts>>({});

/** People of whom there is more than one file that has answers. */
const same = computed<Same[]>(() => {
  const found = new Map<string, Arrival[]>();
  for (const arrival of arrivals.value) {
    if (!arrival.person || !(arrival.state === "filled" || arrival.state === "doubtful")) continue;
    found.set(arrival.person, [...(found.get(arrival.person) ?? []), arrival]);
  }
  return [...found]
    .filter(([, ones]) => ones.length > 1)
    .map(([person, ones]) => ({
      person,
      arrivals: ones,
      areTwo: new Set(ones.map((one) => one.organisation)).size > 1,
    }));
});

const byId = computed(() => new Map(same.value.flatMap((one) => one.arrivals.map(({ id }) => [id, one] as const))));

/** The files that may be of the same person as this one, with itself. */
export function sameAs(id: number): Same | undefined {
  return byId.value.get(id);
}

/** Says what counts of them: the others are left out. */
export function sayCounts(one: Same, what: Counts): void {
  const ids = one.arrivals.map((arrival) => arrival.id);
  const others = typeof what === "number" ? ids.filter((id) => id !== what) : [];
  leftOut.value = [...leftOut.peek().filter((id) => !ids.includes(id)), ...others];
  counts.value = { ...counts.peek(), [one.person]: what };
}
