//! What is filled in, by the path of the field.

import type { Filled, Values } from "../worker/client";

export function isEmpty(filled: Filled | undefined): boolean {
  return filled === undefined || (typeof filled === "string" ? filled.trim() === "" : filled.length === 0);
}

export function isSame(one: Filled | undefined, other: Filled | undefined): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) === isEmpty(other);
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The same values, with another one at a path; an empty one goes. */
export function withValue(values: Values, path: string, filled: Filled | undefined): Values {
  const { [path]: _, ...rest } = values;
  return filled === undefined || isEmpty(filled) ? rest : { ...rest, [path]: filled };
}

/** The same values without those at some paths. */
export function without(values: Values, paths: (string | undefined)[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([path]) => !paths.includes(path)));
}

/** What is filled in as text. */
export function asText(filled: Filled | undefined): string {
  return filled === undefined ? "" : typeof filled === "string" ? filled : filled.join(", ");
}
