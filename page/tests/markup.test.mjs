// What people typed is text on the page, whatever it looks like.

import assert from "node:assert/strict";
import test from "node:test";
import { give, go, launch, open } from "./support/page.mjs";
import { Folder } from "./support/program.mjs";

const bad = '<img src=x onerror="window.ran = true"><b>vet</b>';
const session = `ingevuld_door.naam = '${bad}'
[pilot]
naam = '${bad}'
[routes.in]
relevantie = "relevant"
acties = '${bad}'
[[acties]]
actie = '${bad}'
wie = '${bad}'
[[bijdragen]]
naam = '${bad} Bo'
organisatie = '${bad}'
bestand = "bo.pdf"
sha256 = "b0"
[bijdragen.antwoorden.routes.in]
relevantie = "onzeker"
acties = '${bad}'
`;
const screens = [
  "#/voorbereiden/fill",
  "#/voorbereiden/fill/routes",
  "#/voorbereiden/make",
  "#/ontvangen",
  "#/zaal",
  "#/verslag",
];

test("markup in an answer, a name or an action is text on every screen", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const folder = await Folder.make();
  await folder.write("sessie.toml", session);
  const page = await open(browser, { viewport: { width: 1280, height: 800 } });
  await give(page, "Open sessie", folder.at("sessie.toml"));
  await page.getByText("sessie.toml is geopend.").waitFor();
  const shown = [];
  for (const hash of screens) {
    await go(page, hash);
    await page.locator("main [aria-current], nav [aria-current]").first().waitFor();
    const found = await page.evaluate((bad) => {
      const fields = [...document.querySelectorAll("input, textarea")];
      return {
        made: document.querySelectorAll('img[src="x"], main b, header b').length,
        ran: window.ran === true,
        isShown: document.body.textContent.includes(bad) || fields.some((one) => one.value.includes(bad)),
      };
    }, bad);
    assert.deepEqual([found.made, found.ran], [0, false], hash);
    if (found.isShown) shown.push(hash);
  }
  assert.ok(shown.length >= 3, `it stands as it was typed on ${shown}`);
  assert.deepEqual(page.faults, []);
});
