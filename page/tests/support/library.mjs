// The library as the page has it, without the page around it.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./page.mjs";

/** Opens the `core` or the `full` library: with one of our own packs or the file of another, and files of a house style. */
export async function openLibrary(name, { pack = "nl", method, house = [] } = {}) {
  const folder = join(root, "page/wasm/target/page", name);
  const { initSync, Library } = await import(pathToFileURL(join(folder, "library.js")).href);
  initSync({ module: await WebAssembly.compile(await readFile(join(folder, "library_bg.wasm"))) });
  return new Library("nl", pack, method, house);
}
