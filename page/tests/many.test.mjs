// A thousand returned files at once: all are read and counted, and a report is made of them.

import assert from "node:assert/strict";
import test from "node:test";
import { button, download, give, go, launch, open } from "./support/page.mjs";
import { Folder } from "./support/program.mjs";

const count = 1000;

test("a thousand returned files", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser);
  const folder = await Folder.make();
  const files = Array.from({ length: count }, (_, n) => ({
    name: `${String(n).padStart(4, "0")}.toml`,
    mimeType: "text/plain",
    buffer: Buffer.from(answers(n)),
  }));
  await go(page, "#/ontvangen");
  await give(page, "Kies bestanden", files);
  await page.getByText("1.000 bestanden zijn gelezen.").waitFor({ timeout: 120_000 });
  await page.getByText("1.000 bijdragen", { exact: true }).waitFor({ timeout: 60_000 });
  // Rows come when they are asked for.
  assert.ok((await page.getByText("Wat erin staat").count()) < count);
  await go(page, "#/zaal");
  await page.getByText("Je ziet de bijdragen van 1.000 mensen.").waitFor();
  const session = await download(page, () => button(page, "Bewaar sessie").click());
  await go(page, "#/verslag");
  const report = await download(page, () => button(page, "Bewaar als PDF").click());
  await folder.write("sessie.toml", session.bytes);
  await folder.run("report", "sessie.toml", "-o", "rapport.pdf");
  assert.ok(report.bytes.equals(await folder.read("rapport.pdf")), "the report has the bytes of the program's");
  assert.deepEqual(page.faults, []);
});

/** What one person filled in; no two are the same. */
function answers(n) {
  const choice = ["relevant", "onzeker", "irrelevant"][n % 3];
  return [
    `[ingevuld_door]\nnaam = "Deelnemer ${n}"\norganisatie = "Organisatie ${n % 40}"`,
    `[routes.in]\nrelevantie = "${choice}"\nacties = "Actie ${n} van deze deelnemer."`,
    `[ingredienten.waarde]\nrisico = "${["laag", "midden", "hoog"][n % 3]}"`,
  ].join("\n");
}
