//! What was typed, kept in the browser against a crash. A file is the truth: where the browser keeps nothing, that is no error.

import type { Carried, PersonView, Values } from "../worker/client";
import type { Earlier } from "./moments";
import type { RoomTyped } from "./typed";

export interface Kept {
  /** Of this opening of the page: two pages that are open do not overwrite each other. */
  id: string;
  /** When it was kept, in milliseconds. */
  at: number;
  /** What people call the pilot; empty when it has no name. */
  title: string;
  prepared: Values;
  /** How far actions are of the session that it goes on from. */
  carried?: Carried[];
  /** The file of the session before. */
  earlier?: Earlier | undefined;
  people: PersonView[];
  /** The list of people as it was pasted. */
  pasted: string;
  group: Values | undefined;
  /** Votes and notes that are not in the session yet. */
  typed?: RoomTyped;
  /** The session file's text. */
  session: string | undefined;
  /** The names of files that were given and are not in the session. */
  missing: string[];
}

const base = "opschaal.autosave";
const store = "work";

/** This opening of the page. */
export const own = `${Date.now()}-${Math.random().toString(36).slice(2)}`;

let database: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  database ??= new Promise((done, failed) => {
    const request = indexedDB.open(base, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "id" });
    request.onsuccess = () => done(request.result);
    request.onerror = request.onblocked = () => failed(request.error);
  });
  return database;
}

async function ask<T>(mode: IDBTransactionMode, what: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await open()).transaction(store, mode);
  const request = what(transaction.objectStore(store));
  return new Promise((done, failed) => {
    transaction.oncomplete = () => done(request.result);
    transaction.onerror = transaction.onabort = () => failed(transaction.error);
  });
}

/** Keeps it. Gives whether the browser did. */
export async function keep(work: Kept): Promise<boolean> {
  try {
    await ask("readwrite", (all) => all.put(work));
    return true;
  } catch {
    return false;
  }
}

/** What was kept by earlier openings of the page, the newest first. */
export async function keptBefore(): Promise<Kept[]> {
  try {
    const all = (await ask("readonly", (all) => all.getAll())) as Kept[];
    return all.filter((one) => one.id !== own).sort((one, other) => other.at - one.at);
  } catch {
    return [];
  }
}

/** Forgets what one opening of the page kept. */
export async function drop(id: string): Promise<void> {
  await ask("readwrite", (all) => all.delete(id)).catch(() => undefined);
}

/** Wipes all that was kept. */
export async function wipe(): Promise<void> {
  await ask("readwrite", (all) => all.clear()).catch(() => undefined);
}
