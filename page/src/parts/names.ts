//! Several names in one box: with commas between, or a name a line.

import type { Filled } from "../worker/client";

export function asNames(text: string): string[] {
  const names = /[\r\n]/.test(text) ? text.split(/[\r\n]/) : text.split(/[,;]/);
  return names.map((name) => name.trim()).filter(Boolean);
}

export function namesAsText(names: Filled | undefined): string {
  if (names === undefined || typeof names === "string") return names ?? "";
  // A name with a comma in it needs a line of its own; the last line break tells that there are lines.
  return names.some((name) => /[,;]/.test(name)) ? `${names.join("\n")}\n` : names.join(", ");
}
