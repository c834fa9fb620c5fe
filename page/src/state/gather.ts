//! Brings together what came back and what the group decided, whenever one of them changes.

import { effect, signal, untracked } from "@preact/signals";
import { Failure, type GatheredView, type GatherOptions, library } from "../worker/client";
import { t } from "../words";
import { arrivals, asked, groupFile, keepAll, leftOut, noGroup, skipUnreadable } from "./arrivals";
import { group } from "./group";
import { added } from "./moments";
import { people } from "./people";
import { gathered, opened } from "./session";
import { asTold, trouble } from "./told";
import { inWords } from "./work";

/** Set while files are being read: bringing together waits for the last one. */
export const reading = signal(false);

export function options(): GatherOptions {
  // What is typed goes on from the file of the group: that file is nobody's contribution then.
  const out = group.value ? [...leftOut.value, groupFile.value] : leftOut.value;
  return {
    existing: opened.value?.text,
    files: arrivals.value.map((arrival) => arrival.id).filter((id) => id >= 0 && !out.includes(id)),
    group: group.value ? undefined : groupFile.value,
    noGroup: noGroup.value,
    typed: group.value,
    keepAll: keepAll.value,
    skipUnreadable: skipUnreadable.value,
    moment: rfc3339(new Date()),
    people: people.value,
    ...added.value,
  };
}

/** Whether there is something to bring together, beside what was opened. */
function isMore(): boolean {
  const { earlier, name } = added.value;
  const isToOpened = people.value.length > 0 || earlier !== undefined || name !== undefined;
  return arrivals.value.length > 0 || group.value !== undefined || (opened.value !== undefined && isToOpened);
}

/** A moment as the library compares them: to the second, everywhere by the same clock. */
export function rfc3339(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}

let last = 0;

/** Brings all together now. What is shown stays the newest, whichever is ready last. */
async function gatherNow(): Promise<GatheredView> {
  const turn = ++last;
  const found = await library.gather(options());
  if (turn === last) {
    asked.value = [...new Set([...asked.peek(), ...found.unclear])];
    gathered.value = found;
  }
  return found;
}

/**
 * The session with all that was typed up to now; none when there is nothing to have one of. It is what this asked for, not
 * what is shown by then: something newer may be on its way, and what is shown lacks what was typed just before. When
 * something stands in the way this fails: what is made without the session would look whole, and not be.
 */
export async function sessionNow(): Promise<string | undefined> {
  if (reading.peek()) throw stillReading();
  if (!untracked(isMore)) return opened.peek()?.text;
  const { session, told } = await gatherNow();
  if (session === undefined) throw new Failure("told", [asTold("warning", "in-the-way", t("in-the-way")), ...told]);
  return session;
}

/** Half of the files is no session: what is made of it would count too few, without a word. */
export function stillReading(): Failure {
  return new Failure("told", [asTold("warning", "still-reading", t("still-reading-wait"))]);
}

/** The session with all that is clear, whatever stands in the way; and the names of the files that are not in it. */
export async function clearSession(): Promise<{ text: string; missing: string[] }> {
  const all = { ...options(), skipUnreadable: true };
  let found = await library.gather(all);
  const isUnclear = (id: number) => found.unclear.includes(id);
  const missing = arrivals.peek().filter(({ id }) => isUnclear(id));
  if (missing.length > 0) found = await library.gather({ ...all, files: all.files?.filter((id) => !isUnclear(id)) });
  if (found.session === undefined) throw new Failure("told", found.told);
  return { text: found.session, missing: missing.map(({ name }) => name) };
}

async function follow(): Promise<void> {
  const turn = last + 1;
  await gatherNow().catch((error) => turn === last && trouble(inWords(error)));
}

export function followGathering(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    options();
    clearTimeout(waiting);
    // What is on its way was asked before this change.
    last += 1;
    if (reading.value) return;
    if (!isMore()) gathered.value = undefined;
    else waiting = setTimeout(() => void follow(), 250);
  });
}
