//! Votes that were counted and notes that were typed over, until they are put in the session.

import { computed, signal } from "@preact/signals";
import type { BallotFieldView } from "../worker/client";
import { changed } from "./dirty";
import { overview } from "./session";

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

/** Whether there are votes to put in the session, or to take out of it. */
export const hasVotes = computed(() =>
  Object.entries(typed.value.votes).some(
    ([path, tally]) => counted(path) || Object.values(tally).some((count) => count.trim() !== ""),
  ),
);

/** How many voted for each option of a choice, by the session; none when nobody did. */
function counted(path: string): number[] | undefined {
  return overview.value?.spreads.find((spread) => spread.path === path)?.votes;
}

/** The counts of a choice by the id of the option: as they are typed, or else as they are in the session. */
export function countsOf({ path, options }: BallotFieldView): Record<string, string> {
  const votes = counted(path);
  return typed.value.votes[path] ?? Object.fromEntries(options.map(({ id }, at) => [id, String(votes?.[at] || "")]));
}

/** Whether something is typed that is not in the session yet. */
export const isTyped = computed(() => hasVotes.value || typed.value.notes.trim() !== "");

export function typeVoters(voters: string): void {
  type({ voters });
}

/** Types one count; the others of its choice stay what they are. */
export function typeVote(field: BallotFieldView, option: string, count: string): void {
  type({ votes: { ...typed.peek().votes, [field.path]: { ...countsOf(field), [option]: count } } });
}

export function typeNotes(notes: string): void {
  type({ notes });
}

function type(some: Partial<RoomTyped>): void {
  typed.value = { ...typed.peek(), ...some };
  changed("session");
}

/** Forgets votes that are in the session now; those that were typed since stay. */
export function forgetVotes({ voters, votes }: RoomTyped): void {
  const now = typed.peek();
  const since = Object.entries(now.votes).filter(([path, tally]) => tally !== votes[path]);
  const isOver = since.length === 0 && now.voters === voters;
  typed.value = { ...now, voters: isOver ? "" : now.voters, votes: Object.fromEntries(since) };
}

/** Forgets notes that are in the session now. What was typed behind them since stays; so do all, when they were changed. */
export function forgetNotes(notes: string): void {
  const now = typed.peek();
  if (now.notes.startsWith(notes)) typed.value = { ...now, notes: now.notes.slice(notes.length).replace(/^\n/, "") };
}

/** Forgets what is typed, or takes what the browser kept. */
export function replaceTyped(kept: RoomTyped | undefined): void {
  typed.value = kept ?? nothing;
}
