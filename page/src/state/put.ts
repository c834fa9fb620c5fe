//! Puts votes that were counted, and notes that were typed over, in the session.

import { type SessionView, type Told, library } from "../worker/client";
import { t } from "../words";
import { changed } from "./dirty";
import { replaceSession } from "./files";
import { rfc3339, sessionNow } from "./gather";
import { say, trouble } from "./told";
import { typed } from "./typed";
import { run } from "./work";

/** Puts the votes in the session, in the place of others on the same choices. Gives whether it was taken. */
export async function putVotes(): Promise<boolean> {
  const { voters, votes } = typed.peek();
  const moment = rfc3339(new Date());
  const done = await put(t("room-votes-put"), (session) => library.addVotes(session, { voters, votes }, moment));
  if (done) typed.value = { ...typed.peek(), voters: "", votes: {} };
  return done;
}

/** Puts the notes that are typed in the session. Gives whether they were taken. */
export async function putNotes(asResult: boolean): Promise<boolean> {
  const bytes = new TextEncoder().encode(typed.peek().notes);
  const done = await putNotesOf(t("room-notes-file"), bytes, asResult);
  if (done) typed.value = { ...typed.peek(), notes: "" };
  return done;
}

/** Puts the notes of a file in the session. */
export function putNotesOf(name: string, bytes: Uint8Array, asResult: boolean): Promise<boolean> {
  return put(t("room-notes-put"), (session) => library.addNotes(session, name, bytes, asResult));
}

async function put(what: string, add: (session: string) => Promise<SessionView>): Promise<boolean> {
  const done = await run(what, async () => {
    const view = await add((await sessionNow()) ?? "");
    await replaceSession(view);
    changed("session");
    const notes = view.told.filter(({ severity }: Told) => severity === "note");
    say(notes.map(({ text }) => text).join(" "));
    trouble(view.told.filter(({ severity }) => severity !== "note"));
    return true;
  });
  return done === true;
}
