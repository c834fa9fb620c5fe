//! "Bewaar sessie" and "Open sessie": the files that people keep.

import { type MadeFile, type SessionView, library } from "../worker/client";
import { listed, t } from "../words";
import { arrivals, forgetArrivals } from "./arrivals";
import { dirty, isKept, kept, times } from "./dirty";
import { download } from "./download";
import { clearSession, reading, stillReading } from "./gather";
import { group, replaceGroup } from "./group";
import { forgetAdded } from "./moments";
import { pasted } from "./people";
import { carried, isPrepared, prepared } from "./prepared";
import { replacePrepared } from "./replace";
import { isTyped } from "./typed";
import { gathered, opened } from "./session";
import { asTold, say, trouble } from "./told";
import { isSame } from "./values";
import { run } from "./work";

/** Gives all work as a file: the session, or what was prepared while there is no session yet. */
export async function saveSession(): Promise<void> {
  const hasSession = arrivals.peek().length > 0 || group.peek() !== undefined || opened.peek() !== undefined;
  if (!hasSession && !isPrepared.peek() && !isTyped.peek() && isKept("people")) return say(t("nothing-to-save"));
  await run(t("saving"), async () => {
    if (reading.peek()) throw stillReading();
    const before = times.peek();
    const missing = hasSession ? await giveSession() : [];
    // What was prepared is in the session only as far as the group took it over.
    const keepsPrepared = !hasSession || (!isKept("prepared") && !isInGroup());
    if (keepsPrepared) download(await library.answersFile(prepared.peek()));
    if (!isKept("people")) download(textFile(t("people-file"), "text/csv", pasted.peek()));
    // What somebody changed meanwhile is in no file yet.
    if (times.peek() === before) {
      kept("prepared");
      kept("people");
      // What is typed is not lost, and stays to be put in.
      if (!isTyped.peek()) kept("session");
    }
    const told = [];
    if (missing.length > 0)
      told.push(
        asTold("warning", "saved-without", t("saved-without", { files: listed(missing), count: missing.length })),
      );
    if (keepsPrepared && carried.peek().length > 0)
      told.push(asTold("warning", "saved-without-carried", t("saved-without-carried")));
    if (isTyped.peek()) told.push(asTold("warning", "room-typed-left", t("room-typed-left")));
    trouble(told);
  });
}

/** Gives the session as a file, whatever is still unclear. Gives the names of the files that are not in it. */
async function giveSession(): Promise<string[]> {
  const { text, missing } = await clearSession();
  download(textFile(t("session-file"), "application/toml", text));
  return missing;
}

function textFile(name: string, media: string, text: string): MadeFile {
  return { name, media, bytes: new TextEncoder().encode(text), told: [] };
}

function isInGroup(): boolean {
  const now = group.peek();
  return now !== undefined && Object.entries(prepared.peek()).every(([path, filled]) => isSame(now[path], filled));
}

export async function openSession(file: File | undefined): Promise<void> {
  if (!file || (dirty.peek() && !confirm(t("replace-work", { file: file.name })))) return;
  await run(t("opening", { file: file.name }), async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await library.answers(file.name, bytes);
    if (read.isSession) await open(file.name, bytes);
    // Of a session these are the group's: what is known, for sheets to start with.
    if (read.values) replacePrepared.by(read.values, read.isSession ? opened.peek()?.overview.carried : []);
    say(read.isSession || read.values ? t("opened", { file: file.name }) : t("not-opened", { file: file.name }));
    trouble(read.told);
  });
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  await replaceSession(await library.session(name, bytes));
  kept("session");
}

/** Takes a session in the place of all that came back or was decided. */
export async function replaceSession({ text, overview }: SessionView): Promise<void> {
  forget();
  opened.value = { text, overview };
  await library.clear();
}

/** Puts away all that came back or was decided. */
export async function closeSession(): Promise<void> {
  forget();
  await library.clear();
}

/** At once: what is typed while the library is told is not put away along. */
function forget(): void {
  forgetArrivals();
  replaceGroup(undefined);
  forgetAdded();
  gathered.value = undefined;
  opened.value = undefined;
}

/** Opens the text of a session that the browser kept. */
export async function openText(text: string): Promise<void> {
  const view = await library.session(t("session-file"), new TextEncoder().encode(text));
  forgetAdded();
  opened.value = { text: view.text, overview: view.overview };
}
