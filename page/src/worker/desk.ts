//! One worker and what waits for it: one thing at a time, and a new worker when one has died.

import { Failure } from "./failure";
import { type Embedded, take } from "./embedded";
import type { Reply, Request } from "./protocol";

export type Ask = (request: Request, handed?: Transferable[]) => Promise<unknown>;

interface Job {
  request: Request;
  handed: Transferable[];
  done(value: unknown): void;
  failed(failure: Failure): void;
}

export class Desk {
  #waiting: Job[] = [];
  #isWorking = false;
  #worker: Worker | undefined;
  #started: Promise<void> | undefined;
  #library: Promise<Embedded> | undefined;
  /** Ends the wait for an answer that will not come. */
  #abandon: (failure: Failure) => void = () => {};

  /**
   * @param name which of the libraries in the page it has
   * @param introduce tells a new worker what it has to know before anything is asked
   * @param tell is told what is being done, and when nothing is
   */
  constructor(
    private readonly name: "core" | "full",
    private readonly introduce: (ask: Ask) => Promise<void>,
    private readonly tell: (request: Request | undefined) => void,
  ) {}

  /** Starts the worker, unless it is there. */
  start(): Promise<void> {
    return (this.#started ??= this.#begin());
  }

  get isStarted(): boolean {
    return this.#started !== undefined;
  }

  /** Asks in turn. What is handed over is no longer the asker's. */
  ask(request: Request, handed: Transferable[] = []): Promise<unknown> {
    return new Promise((done, failed) => {
      this.#waiting.push({ request, handed, done, failed });
      void this.#work();
    });
  }

  /** Takes what waits and is like this out of the queue: something newer comes in its place. */
  replace(isLike: (request: Request) => boolean): void {
    this.#refuse("replaced", isLike);
  }

  /** Stops what it does and what waits. Whatever is asked next starts a new worker. */
  stop(): void {
    this.#refuse("stopped", () => true);
    if (this.#isWorking) this.#drop(new Failure("stopped"));
  }

  #refuse(reason: "stopped" | "replaced", isMeant: (request: Request) => boolean): void {
    const refused = this.#waiting.filter((job) => isMeant(job.request));
    this.#waiting = this.#waiting.filter((job) => !refused.includes(job));
    for (const job of refused) job.failed(new Failure(reason));
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    for (let job = this.#waiting.shift(); job !== undefined; job = this.#waiting.shift()) {
      this.tell(job.request);
      try {
        await this.start();
        job.done(await this.#send(job.request, job.handed));
      } catch (failure) {
        job.failed(failure as Failure);
      }
    }
    this.#isWorking = false;
    this.tell(undefined);
  }

  async #begin(): Promise<void> {
    let worker: Worker | undefined;
    try {
      const library = await (this.#library ??= take(this.name));
      if (this.#started === undefined) throw new Failure("stopped");
      const address = URL.createObjectURL(new Blob([library.script], { type: "text/javascript" }));
      worker = this.#worker = new Worker(address);
      // What was compiled once need not be unpacked again.
      library.program = (await this.#send({ kind: "start", program: library.program })) as WebAssembly.Module;
      URL.revokeObjectURL(address);
      await this.introduce(this.#send);
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure("unsupported", [], error);
      // It may have been stopped, and another be there.
      if (this.#worker === worker) this.#drop(failure);
      throw failure;
    }
  }

  #send: Ask = (request, handed = []) => {
    const worker = this.#worker;
    if (worker === undefined) return Promise.reject(new Failure("stopped"));
    return new Promise((done, failed) => {
      this.#abandon = failed;
      const died = (cause: unknown) => this.#drop(new Failure("crashed", [], cause));
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.kind === "done") done(data.value);
        else if (data.kind === "told") failed(new Failure("told", data.told));
        else died(data.cause);
      };
      worker.onerror = (event) => died(event.message);
      worker.onmessageerror = () => died("an answer that cannot be read");
      worker.postMessage(request, handed);
    });
  };

  #drop(failure: Failure): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#started = undefined;
    this.#abandon(failure);
  }
}
