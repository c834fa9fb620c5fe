//! The library, as screens use it: every method of the WASM's class as a promise.
//!
//! A small core opens at once; the full library, with Typst in it, is unpacked in a second worker when something needs
//! it, or when nothing else is to be done. What was given is kept here, so that a worker that died can have it again.

import { signal, type ReadonlySignal } from "@preact/signals";

import { Desk } from "./desk";
import type { Arrival, Library } from "./generated/opschaal";
import type { Method, Request, Setup } from "./protocol";
import { Tray } from "./tray";

export { Failure, type Reason } from "./failure";
export type { Method, Setup } from "./protocol";
export type * from "./generated/opschaal";

/** Where each method is asked. What the core cannot make it says `undefined` to; then the full library is asked. */
const places = {
  method: "core",
  room: "core",
  example: "core",
  answers: "core",
  answersFile: "core",
  canvas: "core",
  people: "core",
  invitations: "core",
  mailText: "core",
  gather: "core",
  session: "core",
  earlier: "core",
  next: "core",
  actions: "core",
  calendars: "core",
  updateActions: "core",
  ballot: "core",
  votesFile: "core",
  addVotes: "core",
  addNotes: "core",
  allAnswers: "core",
  privacy: "core",
  doubts: "core",
  preview: "full",
  kit: "full",
  guide: "full",
  startMethod: "full",
  deck: "full",
  notes: "full",
  report: "full",
} as const satisfies Record<Exclude<Method, "add" | "remove" | "clear">, "core" | "full">;

type Asked = keyof typeof places;
type Answer<M extends Asked> = Exclude<ReturnType<Library[M]>, undefined>;
type Calls = { readonly [M in Asked]: (...given: Parameters<Library[M]>) => Promise<Answer<M>> };

/** What a worker is doing. */
export interface Busy {
  /** What was asked; none when it only opens. */
  method: Method | undefined;
  /** When it began, as `performance.now()` tells it. */
  since: number;
}

const doing = { core: signal<Busy | undefined>(undefined), full: signal<Busy | undefined>(undefined) };

/** What the core and the full library are doing, to show while people wait. */
export const busy: Readonly<Record<"core" | "full", ReadonlySignal<Busy | undefined>>> = doing;

let setup: Setup = { language: "nl", pack: "nl", house: [] };
const tray = new Tray();

const desks = {
  core: new Desk("core", async (ask) => {
    await ask({ kind: "open", setup });
    await tray.again(ask);
  }, show("core")),
  full: new Desk("full", async (ask) => void (await ask({ kind: "open", setup })), show("full")),
};

function show(place: "core" | "full") {
  return (request: Request | undefined) => {
    const method = request?.kind === "call" ? request.method : undefined;
    doing[place].value = request && { method, since: performance.now() };
  };
}

const askCore: Desk["ask"] = (request, handed) => desks.core.ask(request, handed);

async function call(method: Asked, given: unknown[]): Promise<unknown> {
  const request: Request = { kind: "call", method, given };
  const answer = places[method] === "core" ? await desks.core.ask(request) : undefined;
  if (answer !== undefined) return answer;
  // Of what people look at while they type, only the newest is of use.
  if (method === "preview") desks.full.replace((other) => other.kind === "call" && other.method === method);
  return desks.full.ask(request);
}

const calls = Object.fromEntries(
  Object.keys(places).map((method) => [method, (...given: unknown[]) => call(method as Asked, given)]),
) as Calls;

export const library = {
  ...calls,

  /**
   * Opens the library, or opens it anew in another language, with another method or house style. Gives the files that
   * had come back, as they are read with that. When it is refused, all stays as it was.
   */
  async open(wanted: Setup): Promise<Arrival[]> {
    const before = setup;
    setup = wanted;
    try {
      // A new worker is told what it is opened with before anything is asked.
      if (desks.core.isStarted) await desks.core.ask({ kind: "open", setup });
      else await desks.core.start();
    } catch (failure) {
      setup = before;
      throw failure;
    }
    // What it is asked after this waits for it. When it breaks, a new one is opened with the same.
    if (desks.full.isStarted) desks.full.ask({ kind: "open", setup }).catch(() => {});
    return tray.again(askCore);
  },

  /** Reads a file that came back. Its bytes are handed over. */
  add: (name: string, bytes: Uint8Array, changed: string): Promise<Arrival[]> => tray.add(askCore, name, bytes, changed),
  remove: (ids: number[]): Promise<void> => tray.remove(askCore, ids),
  clear: (): Promise<void> => tray.clear(askCore),

  /** Unpacks the full library before it is needed. */
  prepare: (): Promise<void> => desks.full.start(),

  /** Stops what is being done and what waits for it. */
  stop(): void {
    desks.full.stop();
    desks.core.stop();
  },
};
