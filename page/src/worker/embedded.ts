//! What stands packed in the page itself.

import type { Program } from "./protocol";

/** A library, and the script of a worker that runs it. */
export interface Embedded {
  script: string;
  program: Program;
}

/** Takes a library out of the page: its text is large, and needed once. */
export async function take(name: "core" | "full"): Promise<Embedded> {
  // The full one stands behind the script of the page, which does not wait for it.
  if (name === "full" && document.readyState === "loading") await loaded();
  const script = text(`${name}-worker`);
  core ??= text("core");
  return { script, program: name === "core" ? { text: core } : { text: text(name), onto: core } };
}

/** The full library is packed on top of it. */
let core: string | undefined;

function loaded(): Promise<unknown> {
  return new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
}

function text(id: string): string {
  const element = document.getElementById(id);
  const text = element?.textContent ?? "";
  element?.remove();
  return text;
}
