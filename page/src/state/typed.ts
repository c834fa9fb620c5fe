//! Votes that were counted and notes that were typed over, until they are put in the session.

import { computed, signal } from "@preact/signals";
import { changed } from "./dirty";

export interface RoomTyped {
  /** How many people voted, as it is typed. */
  voters: string;
  /** How many voted for each option, as it is typed: by the path of the field and the id of the option. */
  votes: Record<string, Record<string, string>>;
  /** A note a line. */
  notes: string;
}

const nothing: RoomTyped = { voters: "", votes: {}, notes: "" };

export const typed = signal<RoomTyped>(nothing);

export const hasVotes = computed(() =>
  Object.values(typed.value.votes).some((tally) => Object.values(tally).some((count) => count.trim() !== "")),
);

/** Whether something is typed that is not in the session yet. */
export const isTyped = computed(() => hasVotes.value || typed.value.notes.trim() !== "");

export function typeVoters(voters: string): void {
  type({ voters });
}

export function typeVote(path: string, option: string, count: string): void {
  const { votes } = typed.peek();
  type({ votes: { ...votes, [path]: { ...votes[path], [option]: count } } });
}

export function typeNotes(notes: string): void {
  type({ notes });
}

function type(some: Partial<RoomTyped>): void {
  typed.value = { ...typed.peek(), ...some };
  changed("session");
}

/** Forgets what is typed, or takes what the browser kept. */
export function replaceTyped(kept: RoomTyped | undefined): void {
  typed.value = kept ?? nothing;
}
