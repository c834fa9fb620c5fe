//! What is known before the workshop, and how sheets are made.

import { computed, signal } from "@preact/signals";
import type { Filled, Values } from "../worker/client";
import { changed } from "./dirty";
import { followPrepared } from "./group";
import { withValue } from "./values";

export const prepared = signal<Values>({});

export const isPrepared = computed(() => Object.keys(prepared.value).length > 0);

/** How sheets are made: their ids (all of them when empty), `a4` to `a0` (empty for the usual paper), greys. */
export const wanted = signal({ sheets: [] as string[], paper: "", grayscale: false });

export function prepare(path: string, filled: Filled | undefined): void {
  const before = prepared.peek();
  prepared.value = withValue(before, path, filled);
  followPrepared(path, before[path], filled);
  changed("prepared");
}
