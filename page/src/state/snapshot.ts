//! All work as one thing that can be kept and taken back.

import { effect, signal, untracked } from "@preact/signals";
import { t } from "../words";
import { arrivals } from "./arrivals";
import { type Kept, drop, keep, keptBefore, own, wipe } from "./autosave";
import { changed, dirty, times } from "./dirty";
import { openText } from "./files";
import { clearSession } from "./gather";
import { group, replaceGroup } from "./group";
import { method } from "./method";
import { earlier } from "./moments";
import { pasted, people } from "./people";
import { carried, prepared } from "./prepared";
import { isTyped, replaceTyped, typed } from "./typed";
import { gathered, opened, overview, session } from "./session";
import { say } from "./told";
import { asText } from "./values";

/** Work of an earlier opening of the page, offered until somebody chooses. */
export const offered = signal<Kept[]>([]);

/** Whether the browser keeps anything at all; unknown before the first time. */
export const keeps = signal<boolean | undefined>(undefined);

async function snapshot(): Promise<Kept> {
  const { text, missing } = await kept();
  const name = asText((group.value ?? prepared.value)[method.value?.titleField ?? ""]);
  return {
    id: own,
    at: Date.now(),
    title: name || (overview.value?.pilot ?? ""),
    prepared: prepared.value,
    carried: carried.value,
    earlier: earlier.value,
    people: people.value,
    pasted: pasted.value,
    group: group.value,
    typed: typed.value,
    session: text,
    missing,
  };
}

/** The session as far as there is one. */
async function kept(): Promise<{ text: string | undefined; missing: string[] }> {
  if (session.value !== undefined || !gathered.value) return { text: session.value, missing: [] };
  // Something stands in the way: what is clear is kept all the same.
  return clearSession().catch(() => ({ text: opened.value?.text, missing: arrivals.value.map(({ name }) => name) }));
}

/** How often something had changed when the copy was wiped: until the next change it stays so. */
let wiped: number | undefined;

const isToKeep = () => dirty.value && times.value !== wiped;

/** Keeps what changes, a moment after it does, until people have it in a file. */
export function followWork(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    void times.value;
    void gathered.value;
    clearTimeout(waiting);
    waiting = setTimeout(isToKeep() ? () => void keepNow() : () => void drop(own), 800);
  });
  // A page in the background may be closed without a word.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && untracked(isToKeep)) void keepNow();
  });
  void keptBefore().then((found) => {
    offered.value = found;
    if (found.length > 0) say(t("offer"));
  });
}

async function keepNow(): Promise<void> {
  const work = await snapshot();
  // Somebody may have wiped it, or have saved all, in the meantime.
  if (untracked(isToKeep)) keeps.value = await keep(work);
}

/** Takes back what was kept. */
export async function restore(work: Kept): Promise<void> {
  prepared.value = work.prepared;
  carried.value = work.carried ?? [];
  earlier.value = work.earlier;
  people.value = work.people;
  pasted.value = work.pasted;
  replaceGroup(work.group);
  replaceTyped(work.typed);
  if (work.session) await openText(work.session);
  changed("prepared");
  if (work.pasted) changed("people");
  if (work.session || work.group || isTyped.peek()) changed("session");
  offered.value = [];
  await keep(await snapshot());
  await drop(work.id);
}

/** Wipes what the browser keeps; what is on the screen stays. */
export async function wipeAll(): Promise<void> {
  wiped = times.peek();
  await wipe();
  offered.value = [];
}
