// How long the page takes, cold, from a disk, and how large it gets. To be read, not to pass or fail: machines differ.
//
// node tests/figures.mjs, after page/build.

import { mkdtemp, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makePage } from "../bundle.mjs";
import { address, fixtures, launch } from "./support/page.mjs";

const file = join(await mkdtemp(join(tmpdir(), "opschaal-figures-")), "figures.html");
await writeFile(file, await makePage("tests/figures.main.ts"));
const browser = await launch("--js-flags=--expose-gc", "--enable-precise-memory-info");
const figures = [];
const note = (what, ms) => figures.push([what, `${Math.round(ms)} ms`]);

async function ready() {
  const context = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.getByLabel("Naam pilot").waitFor();
  const time = performance.now() - start;
  await context.close();
  return time;
}

const times = [];
for (let run = 0; run < 5; run += 1) times.push(await ready());
note("ready, with all on the screen: the median of 5", times.sort((a, b) => a - b)[2]);

const page = await (await browser.newContext()).newPage();
await page.goto(pathToFileURL(file).href);
const ask = (what, act, given) => page.evaluate(act, given).then((ms) => note(what, ms));

await ask("the core opens", async () => {
  const start = performance.now();
  await library.open({ language: "nl", pack: "nl", house: [] });
  return performance.now() - start;
});
const asked = async ([method, ...given]) => {
  const start = performance.now();
  await library[method](...given);
  return performance.now() - start;
};
const example = await page.evaluate(() => library.example());
const session = await readFile(join(fixtures, "twaalf.toml"), "utf8");
const print = ["canvas", example, { medium: "print" }];
await ask("a form with answers, PDF", asked, ["canvas", example, {}]);
await ask("the next", asked, ["canvas", example, {}]);
await ask("a form with answers, Word", asked, ["canvas", example, { output: "word" }]);
await ask("the next", asked, ["canvas", example, { output: "word" }]);

const received = [];
for (const name of await readdir(join(fixtures, "ontvangen"))) {
  const path = join(fixtures, "ontvangen", name);
  if ((await stat(path)).isFile()) received.push([name, (await readFile(path)).toString("base64")]);
}
await ask(`${received.length} files that came back`, async (files) => {
  const given = files.map(([name, text]) => [name, Uint8Array.from(atob(text), (c) => c.charCodeAt(0))]);
  const start = performance.now();
  for (const [name, bytes] of given) await library.add(name, bytes, "");
  return performance.now() - start;
}, received);
await ask("brought together", asked, ["gather", { skipUnreadable: true, noGroup: true, moment: "2026-10-09T13:00:00Z" }]);
await ask("the full library is unpacked", async () => {
  const start = performance.now();
  await library.prepare();
  return performance.now() - start;
});
await ask("print, PDF", asked, print);
await ask("the next", asked, print);
await ask("a page as picture", asked, ["preview", example, { medium: "print" }, 0]);
await ask("report of twelve, PDF", asked, ["report", session, { today: "2026-10-09" }]);
await ask("the next", asked, ["report", session, { today: "2026-10-09" }]);
await ask("report of twelve, Word", asked, ["report", session, { output: "word", today: "2026-10-09" }]);
await ask("kit", asked, ["kit", example, { people: 12, grayscale: false }]);
await browser.close();

figures.push(["the page", `${(await stat(new URL(address))).size} bytes`]);
for (const [what, figure] of figures) console.log(`${figure.padStart(16)}  ${what}`);
