//! The files that came back: the core reads them, and here they are kept to be given to a new worker.

import type { Arrival } from "./generated/opschaal";
import type { Request } from "./protocol";

interface Kept {
  name: string;
  /** Held by the browser, on disk where it can. */
  bytes: Blob;
  changed: string;
  /** The number of the first of what came of it. */
  first: number;
  count: number;
}

type Ask = (request: Request, handed?: Transferable[]) => Promise<unknown>;

export class Tray {
  #kept: Kept[] = [];
  #removed = new Set<number>();
  #next = 0;
  /** One file at a time: how many numbers one takes is known when it is read. */
  #last: Promise<unknown> = Promise.resolve();

  add(ask: Ask, name: string, bytes: Uint8Array, changed: string): Promise<Arrival[]> {
    const adding = this.#last.then(async () => {
      const file = { name, bytes: new Blob([bytes as BlobPart]), changed, first: this.#next, count: 0 };
      const arrivals = await give(ask, file, bytes);
      this.#next += arrivals.length;
      this.#kept.push({ ...file, count: arrivals.length });
      return arrivals;
    });
    this.#last = adding.catch(() => {});
    return adding;
  }

  async remove(ask: Ask, ids: number[]): Promise<void> {
    await ask({ kind: "call", method: "remove", given: [ids] });
    ids.forEach((id) => this.#removed.add(id));
    const isWanted = ({ first, count }: Kept) => {
      return Array.from({ length: count }, (_, index) => first + index).some((id) => !this.#removed.has(id));
    };
    this.#kept = this.#kept.filter(isWanted);
  }

  async clear(ask: Ask): Promise<void> {
    await ask({ kind: "call", method: "clear", given: [] });
    this.#kept = [];
    this.#removed.clear();
  }

  /** Gives all files again, with their numbers. */
  async again(ask: Ask): Promise<Arrival[]> {
    const arrivals: Arrival[] = [];
    for (const file of this.#kept) {
      arrivals.push(...(await give(ask, file, new Uint8Array(await file.bytes.arrayBuffer()))));
    }
    const removed = Array.from(this.#removed);
    await ask({ kind: "call", method: "remove", given: [removed] });
    return arrivals.filter((arrival) => !this.#removed.has(arrival.id));
  }
}

async function give(ask: Ask, file: Kept, bytes: Uint8Array): Promise<Arrival[]> {
  const { name, changed, first } = file;
  const arrivals = await ask({ kind: "call", method: "add", given: [name, bytes, changed, first] }, [bytes.buffer]);
  return arrivals as Arrival[];
}
