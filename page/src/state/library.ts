//! The library, opened in the language and with the method and house style that were chosen.

import { effect } from "@preact/signals";
import { library } from "../worker/client";
import { language } from "../words";
import { arrivals } from "./arrivals";
import { type Chosen, chosen, method } from "./method";
import { trouble } from "./told";
import { inWords } from "./work";

/** Opens the library, and again when the language changes. */
export function followLibrary(): void {
  effect(() => {
    void language.value;
    use(chosen.peek()).catch((error) => trouble(inWords(error)));
  });
}

/** Goes on with this method and house style. When the library refuses one, all stays as it was. */
export async function use(wanted: Chosen): Promise<void> {
  arrivals.value = await library.open({ language: language.peek(), ...wanted });
  method.value = await library.method();
  chosen.value = wanted;
  // Documents need the larger part of the library: it is unpacked while nothing else is to be done.
  whenIdle(() => void library.prepare().catch(() => undefined));
}

function whenIdle(then: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 5000 });
  else setTimeout(then, 1000);
}
