//! Sessions on the same pilot, one after the other: the one before this, and what this one is called.

import { computed, signal } from "@preact/signals";
import { type GatherOptions, type GivenFile, type Told, library } from "../worker/client";
import { changed, touched } from "./dirty";
import { opened, overview } from "./session";

export interface Earlier extends GivenFile {
  /** What the sessions in it are called. */
  moments: string[];
}

/** The file of the session before: to go on from, to compare with, or to keep. */
export const earlier = signal<Earlier | undefined>(undefined);

/** Whether it is to be kept in the session. */
const keeps = signal(false);

/** What this session is called, where somebody typed that. */
const typed = signal<string | undefined>(undefined);

/** Whether all that is in it is in the session that was opened. */
const isThere = computed(() => {
  const there = opened.value?.overview.moments ?? [];
  return earlier.value?.moments.every((moment) => there.includes(moment)) ?? false;
});

export const isKept = computed(() => keeps.value || isThere.value);

/** Only what is not in the file yet can still be left out of it. */
export const isKeptForGood = computed(() => isThere.value && !keeps.value);

export const named = computed(() => typed.value ?? opened.value?.overview.name ?? "");

/** Whether there is another moment to tell of beside this one. */
export const hasMoments = computed(() => earlier.value !== undefined || (overview.value?.moments.length ?? 0) > 0);

/** What goes into the session beside what came back and what was decided. */
export const added = computed((): Pick<GatherOptions, "earlier" | "name"> => {
  const { name, bytes } = earlier.value ?? {};
  const isNamed = named.value.trim() !== (opened.value?.overview.name ?? "").trim();
  return {
    earlier: keeps.value && name !== undefined && bytes ? { name, bytes } : undefined,
    name: isNamed ? named.value : undefined,
  };
});

export function keepEarlier(on: boolean): void {
  keeps.value = on;
  changed("session");
}

export function nameSession(name: string): void {
  typed.value = name;
  changed("session");
}

/** Takes the file of the session before. Gives what deserves a look in it. */
export async function takeEarlier(name: string, bytes: Uint8Array): Promise<Told[]> {
  const { moments, told } = await library.earlier(name, bytes);
  earlier.value = { name, bytes, moments };
  touched();
  return told;
}

export function forgetEarlier(): void {
  earlier.value = undefined;
  keeps.value = false;
  touched();
}

/** What was added is in the session by now, or belongs to another one. */
export function forgetAdded(): void {
  keeps.value = false;
  typed.value = undefined;
}
