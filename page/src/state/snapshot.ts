//! All work as one thing that can be kept and taken back.

import { effect, signal, untracked } from "@preact/signals";
import { t } from "../words";
import { arrivals } from "./arrivals";
import { type Kept, drop, keep, keptBefore, own, wipe } from "./autosave";
import { changed, dirty, times } from "./dirty";
import { openText } from "./files";
import { group, replaceGroup } from "./group";
import { method } from "./method";
import { pasted, people } from "./people";
import { prepared } from "./prepared";
import { gathered, opened, session } from "./session";
import { say } from "./told";
import { asText } from "./values";

/** Work of an earlier opening of the page, offered until somebody chooses. */
export const offered = signal<Kept[]>([]);

/** Whether the browser keeps anything at all; unknown before the first time. */
export const keeps = signal<boolean | undefined>(undefined);

function snapshot(): Kept {
  const isIn = (gathered.value?.session ?? "") !== "";
  return {
    id: own,
    at: Date.now(),
    title:
      asText((group.value ?? prepared.value)[method.value?.titleField ?? ""]) ||
      (gathered.value?.overview?.pilot ?? ""),
    prepared: prepared.value,
    people: people.value,
    pasted: pasted.value,
    group: group.value,
    session: session.value ?? opened.value?.text,
    missing: isIn ? [] : arrivals.value.map((arrival) => arrival.name),
  };
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
    waiting = setTimeout(isToKeep() ? keepNow : () => void drop(own), 800);
  });
  // A page in the background may be closed without a word.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && untracked(isToKeep)) keepNow();
  });
  void keptBefore().then((found) => {
    offered.value = found;
    if (found.length > 0) say(t("offer"));
  });
}

function keepNow(): void {
  void keep(snapshot()).then((isKept) => (keeps.value = isKept));
}

/** Takes back what was kept. */
export async function restore(kept: Kept): Promise<void> {
  prepared.value = kept.prepared;
  people.value = kept.people;
  pasted.value = kept.pasted;
  replaceGroup(kept.group);
  if (kept.session) await openText(kept.session);
  changed("prepared");
  if (kept.pasted) changed("people");
  if (kept.session || kept.group) changed("session");
  offered.value = [];
  await keep(snapshot());
  await drop(kept.id);
}

/** Wipes what the browser keeps; what is on the screen stays. */
export async function wipeAll(): Promise<void> {
  wiped = times.peek();
  await wipe();
  offered.value = [];
}
