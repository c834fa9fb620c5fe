//! Puts votes that were counted, and notes that were typed over, in the session.

import { type SessionView, type Told, library } from "../worker/client";
import { t } from "../words";
import { changed, times } from "./dirty";
import { replaceSession } from "./files";
import { reading, rfc3339, sessionNow } from "./gather";
import { say, trouble } from "./told";
import { forgetNotes, forgetVotes, typed } from "./typed";
import { run } from "./work";

/** Puts the votes in the session, in the place of others on the same choices. Gives whether it was taken. */
export const putVotes = once(async () => {
  const given = typed.peek();
  const { voters, votes } = given;
  const moment = rfc3339(new Date());
  const done = await put(t("room-votes-put"), (session) => library.addVotes(session, { voters, votes }, moment));
  if (done) forgetVotes(given);
  return done;
});

/** Puts the notes that are typed in the session. Gives whether they were taken. */
export const putNotes = once(async (asResult: boolean) => {
  const { notes } = typed.peek();
  const done = await putNotesOf(t("room-notes-file"), new TextEncoder().encode(notes), asResult);
  if (done) forgetNotes(notes);
  return done;
});

/** Puts the notes of a file in the session. */
export function putNotesOf(name: string, bytes: Uint8Array, asResult: boolean): Promise<boolean> {
  return put(t("room-notes-put"), (session) => library.addNotes(session, name, bytes, asResult));
}

/** Pressed again while it is being done, it does nothing more: what was typed is put in once. */
function once<A extends unknown[]>(press: (...given: A) => Promise<boolean>): (...given: A) => Promise<boolean> {
  let going: Promise<boolean> | undefined;
  return (...given) => (going ??= press(...given).finally(() => (going = undefined)));
}

let last: Promise<unknown> = Promise.resolve();

/** Puts one thing in after the other: each goes on from the session that the one before made. */
function put(what: string, add: (session: string) => Promise<SessionView>): Promise<boolean> {
  const mine = last.then(() => putNow(what, add));
  last = mine.catch(() => undefined);
  return mine;
}

async function putNow(what: string, add: (session: string) => Promise<SessionView>): Promise<boolean> {
  const done = await run(what, async () => {
    const view = await withSession((session) => add(session ?? ""));
    await replaceSession(view);
    changed("session");
    const notes = view.told.filter(({ severity }: Told) => severity === "note");
    say(notes.map(({ text }) => text).join(" "));
    trouble(view.told.filter(({ severity }) => severity !== "note"));
    return true;
  });
  return done === true;
}

/** Makes another session of the one there is: anew when somebody typed meanwhile, which would not be in it. */
export async function withSession<T>(make: (session: string | undefined) => Promise<T>): Promise<T> {
  for (;;) {
    const before = times.peek();
    const made = await make(await sessionNow());
    if (times.peek() === before && !reading.peek()) return made;
  }
}
