//! The clock of the agenda. It runs on when one looks at another screen.

import { computed, signal } from "@preact/signals";

export interface Timed {
  /** What it is for: the agenda and the place in it. */
  agenda: string;
  item: number;
  what: string;
  /** How many milliseconds there were left at `since`, or when it was paused. */
  left: number;
  /** When it was started last; undefined while it is paused. */
  since: number | undefined;
}

const MINUTE = 60_000;

export const timed = signal<Timed | undefined>(undefined);

const moment = signal(Date.now());
let ticking: ReturnType<typeof setInterval> | undefined;

/** How many seconds are left; below zero when it is over time. */
export const secondsLeft = computed(() => (timed.value ? Math.ceil(leftAt(timed.value, moment.value) / 1000) : 0));

export const isOver = computed(() => timed.value !== undefined && secondsLeft.value <= 0);

/** When it ends, as long as it runs. */
export const endsAt = computed(() => {
  const now = timed.value;
  return now?.since === undefined ? undefined : new Date(now.since + now.left);
});

export function start(agenda: string, item: number, what: string, minutes: number): void {
  set({ agenda, item, what, left: minutes * MINUTE, since: Date.now() });
}

export function pause(): void {
  const now = timed.value;
  if (now) set({ ...now, left: leftAt(now, Date.now()), since: undefined });
}

export function goOn(): void {
  const now = timed.value;
  if (now) set({ ...now, since: Date.now() });
}

/** A minute more: from now on when time was up. */
export function addMinute(): void {
  const now = timed.value;
  if (!now) return;
  const left = leftAt(now, Date.now());
  set({ ...now, left: Math.max(left, 0) + MINUTE, since: now.since === undefined ? undefined : Date.now() });
}

export function stop(): void {
  set(undefined);
}

/** As `4:05`. */
export function spelled(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function leftAt(now: Timed, at: number): number {
  return now.since === undefined ? now.left : now.left - (at - now.since);
}

function set(next: Timed | undefined): void {
  moment.value = Date.now();
  timed.value = next;
  clearInterval(ticking);
  if (next?.since !== undefined) ticking = setInterval(() => (moment.value = Date.now()), 250);
}
