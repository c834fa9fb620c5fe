//! What is known before the workshop, and how sheets are made.

import { computed, signal } from "@preact/signals";
import type { CanvasOptions, Carried, Filled, Values } from "../worker/client";
import { changed } from "./dirty";
import { followPrepared, startGroup } from "./group";
import { opened } from "./session";
import { withValue } from "./values";

export const prepared = signal<Values>({});

export const isPrepared = computed(() => Object.keys(prepared.value).length > 0);

/** How far actions are of the session that sheets are made of. */
export const carried = signal<Carried[]>([]);

/** How sheets are made. */
export const wanted = signal<Pick<CanvasOptions, "sheets" | "paper" | "grayscale">>({});

/** How sheets are made with what is known on them. */
export const asPrepared = computed((): CanvasOptions => ({ ...wanted.value, carried: carried.value }));

export function prepare(path: string, filled: Filled | undefined): void {
  const before = prepared.peek();
  // The group's result in a session that was opened is what is known: a change is a change of that.
  const known = opened.peek()?.overview.group;
  if (known && Object.keys(known).length > 0) startGroup(known);
  prepared.value = withValue(before, path, filled);
  followPrepared(path, before[path], filled);
  changed("prepared");
}
