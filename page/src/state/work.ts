//! Work that takes a while: what is being done, how far it is, and how to stop it.

import { computed, signal } from "@preact/signals";
import { Failure, type Told, library } from "../worker/client";
import { t } from "../words";
import { asTold, say, trouble } from "./told";

export interface Work {
  what: string;
  /** How many are done, of how many. */
  done?: number;
  of?: number;
  /** Stops it; absent when it can't be stopped. */
  stop?: () => void;
}

/** All that is being done, the newest last. */
const works = signal<readonly Work[]>([]);

/** What is shown of it: when the newest is over, what goes on meanwhile is seen again, and can be stopped. */
export const work = computed(() => works.value.at(-1));

type Progress = (done: number, of: number) => void;

/**
 * Does something that may take a while, and tells in words when it fails. Gives undefined then. The job can tell how far
 * it is.
 */
export async function run<T>(
  what: string,
  job: (progress: Progress) => Promise<T>,
  stop = library.stop,
): Promise<T | undefined> {
  let own: Work = { what, stop };
  works.value = [...works.peek(), own];
  const progress: Progress = (done, of) => {
    const next = { ...own, done, of };
    works.value = works.peek().map((one) => (one === own ? next : one));
    own = next;
  };
  // What was told of the thing before is over.
  say("");
  trouble([]);
  // Who can't see the bar hears what is being done, when it is not over at once.
  const later = setTimeout(() => say(what), 600);
  try {
    return await job(progress);
  } catch (error) {
    if (error instanceof Failure && error.reason === "stopped") say(t("stopped"));
    trouble(inWords(error));
    return undefined;
  } finally {
    clearTimeout(later);
    works.value = works.peek().filter((one) => one !== own);
  }
}

/** The library's errors come in words; what breaks is told with what to do. What was stopped is no error. */
export function inWords(error: unknown): Told[] {
  // The browser's own words for a file that is gone, locked, or still in a cloud.
  if (error instanceof DOMException && (error.name === "NotReadableError" || error.name === "NotFoundError")) {
    return [asTold("error", "file-not-read", t("file-not-read"), [t("file-not-read-what-to-do")])];
  }
  if (!(error instanceof Failure))
    return [asTold("error", "fault", t("fault", { why: String(error) }), [t("fault-what-to-do")])];
  switch (error.reason) {
    case "told":
      return error.told;
    case "crashed":
      return [asTold("error", "crashed", t("crashed"), [t("crashed-what-to-do")])];
    case "unsupported":
      return [asTold("error", "unsupported", t("unsupported"), [t("unsupported-what-to-do")])];
    case "stopped":
    case "replaced":
      return [];
  }
}
