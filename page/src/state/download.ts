//! Files that people get.

import type { MadeFile } from "../worker/client";
import { t } from "../words";
import { say, trouble } from "./told";

/** Gives a file to the browser to keep, and tells so. */
export function download(file: MadeFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.media }));
  link.download = file.name;
  link.click();
  // Some browsers begin to read a while after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  say(t("made", { file: file.name }));
  if (file.told.length > 0) trouble(file.told);
}
