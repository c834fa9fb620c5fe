//! What is told to the person: what happened, and what is wrong.

import { signal } from "@preact/signals";
import type { Told } from "../worker/client";

/** What happened last. The number makes the same words heard again. */
export const happened = signal<{ text: string; times: number }>({ text: "", times: 0 });

export function say(text: string): void {
  happened.value = { text, times: happened.peek().times + 1 };
}

/** What is wrong, until it is put away or the next thing is tried. */
export const troubles = signal<Told[]>([]);

export function trouble(told: Told[]): void {
  troubles.value = told;
}

/** A message in words of the page itself. */
export function asTold(severity: Told["severity"], code: string, text: string, hints: string[] = []): Told {
  return { severity, code, text, hints };
}
