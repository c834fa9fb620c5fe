//! Goes on after an earlier session on the same pilot.

import { library } from "../worker/client";
import { t } from "../words";
import { dirty, kept } from "./dirty";
import { closeSession } from "./files";
import { takeEarlier } from "./moments";
import { replacePrepared } from "./replace";
import { say, trouble } from "./told";
import { isTyped } from "./typed";
import { run } from "./work";

/** Starts the sheets from what was decided then. What came back or was decided since belongs to another session. */
export async function goOnAfter(file: File | undefined): Promise<void> {
  if (!file || (dirty.peek() && !confirm(t("replace-work", { file: file.name })))) return;
  await run(t("opening", { file: file.name }), async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { values, carried } = await library.next(file.name, bytes);
    const told = await takeEarlier(file.name, bytes);
    await closeSession();
    replacePrepared.by(values, carried);
    if (!isTyped.peek()) kept("session");
    say(t("gone-on", { file: file.name }));
    trouble(told);
  });
}
