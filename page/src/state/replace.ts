//! Other values in the place of what was prepared: never without a question when something would be lost.

import type { Carried, Values } from "../worker/client";
import { t } from "../words";
import { isKept, kept } from "./dirty";
import { carried, prepared } from "./prepared";

export const replacePrepared = {
  /** Asks, when what is there was not kept in a file. */
  allowed(): boolean {
    return isKept("prepared") || Object.keys(prepared.peek()).length === 0 || confirm(t("replace-prepared"));
  },

  /** These are in a file, or nobody's: nothing of them is lost when the page closes. */
  by(values: Values, actions: Carried[] = []): void {
    prepared.value = values;
    carried.value = actions;
    kept("prepared");
  },
};
