//! The library, opened in the language and with the method and house style that were chosen.

import { effect, untracked } from "@preact/signals";
import { type Setup, library } from "../worker/client";
import { language } from "../words";
import { arrivals } from "./arrivals";
import { house, method, methodFile } from "./method";
import { trouble } from "./told";
import { inWords } from "./work";

/** Opens the library, and again when the language, the method or the house style changes. */
export function followLibrary(): void {
  effect(() => {
    const setup = { language: language.value, method: methodFile.value, house: house.value };
    untracked(() => void open(setup));
  });
}

async function open(setup: Setup): Promise<void> {
  try {
    arrivals.value = await library.open(setup);
    method.value = await library.method();
    // Documents need the larger part of the library: it is unpacked while nothing else is to be done.
    whenIdle(() => void library.prepare().catch(() => undefined));
  } catch (error) {
    trouble(inWords(error));
  }
}

function whenIdle(then: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 5000 });
  else setTimeout(then, 1000);
}
