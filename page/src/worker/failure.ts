//! How asking the library can fail.

import type { Told } from "./generated/opschaal";

/**
 * - `told`: the library refused, and `told` says why, in words.
 * - `crashed`: it broke on this. It is started again and given what it had: only what was asked is not done.
 * - `stopped`: somebody stopped it.
 * - `replaced`: the same was asked anew before its turn came.
 * - `unsupported`: this browser cannot run the library.
 */
export type Reason = "told" | "crashed" | "stopped" | "replaced" | "unsupported";

export class Failure extends Error {
  constructor(
    readonly reason: Reason,
    readonly told: Told[] = [],
    cause?: unknown,
  ) {
    super(told.map((one) => one.text).join("\n") || reason, { cause });
    this.name = "Failure";
  }
}
