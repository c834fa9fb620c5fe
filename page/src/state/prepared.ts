//! What is known before the workshop, and which sheets are made.

import { signal } from "@preact/signals";
import type { Filled, Values } from "../worker/client";
import { changed } from "./dirty";
import { followPrepared } from "./group";
import { withValue } from "./values";

export const prepared = signal<Values>({});

/** Sheets by id; all of them when empty. */
export const sheets = signal<string[]>([]);

/** `a4` to `a0`; empty for the usual one. */
export const paper = signal("");

export const grayscale = signal(false);

export function prepare(path: string, filled: Filled | undefined): void {
  const before = prepared.peek();
  prepared.value = withValue(before, path, filled);
  followPrepared(path, before[path], filled);
  changed("prepared");
}
