//! Reads files that came back, one by one, so that it can be stopped and the page goes on.

import { type Arrival, library } from "../worker/client";
import { t } from "../words";
import { arrivals } from "./arrivals";
import { changed } from "./dirty";
import { reading, rfc3339 } from "./gather";
import { say } from "./told";
import { inWords, run } from "./work";

/** How often what was read is shown, in milliseconds: a thousand rows are not drawn a thousand times. */
const pause = 250;

/** Files that broke the library have no number of its own. */
let lastBroken = 0;

export async function take(files: File[]): Promise<void> {
  if (files.length === 0) return;
  if (reading.peek()) return say(t("still-reading"));
  const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
  let isStopped = false;
  let done = 0;
  reading.value = true;
  await run(
    t("reading-files", { count: files.length }),
    async (progress) => {
      let found: Arrival[] = [];
      const show = () => {
        arrivals.value = [...arrivals.peek(), ...found];
        found = [];
        progress(done, files.length);
      };
      let last = performance.now();
      for (const file of sorted) {
        if (isStopped) break;
        found.push(...(await read(file)));
        done += 1;
        if (performance.now() - last > pause) {
          show();
          last = performance.now();
        }
      }
      show();
    },
    () => (isStopped = true),
  );
  changed("session");
  reading.value = false;
  say(t(isStopped ? "reading-stopped" : "files-read", { done, of: files.length }));
}

/** What came of one file. One that can't be read gets its row too: none is passed over in silence. */
async function read(file: File): Promise<Arrival[]> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await library.add(nameOf(file), bytes, rfc3339(new Date(file.lastModified)));
  } catch (error) {
    lastBroken -= 1;
    const told = inWords(error);
    const nothing = { source: "", person: "", organisation: "", filled: 0, total: 0, receipt: [] };
    return [{ id: lastBroken, name: nameOf(file), state: "refused", told, ...nothing }];
  }
}

/** A file of a folder in the folder says which. */
function nameOf(file: File): string {
  const path = file.webkitRelativePath.split("/").slice(1).join("/");
  return path || file.name;
}
