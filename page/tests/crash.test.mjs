// What was typed outlives the library, and the page.

import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { address, button, download, fixtures, give, go, kept, launch, open, ready, withProfile } from "./support/page.mjs";

/** The first worker that has this method breaks when it is asked for, as a panic or a lack of memory breaks it. */
function breakOnce(method) {
  const broken = `
    const Whole = WebAssembly.Instance;
    WebAssembly.Instance = class extends Whole {
      get exports() {
        return { ...super.exports, library_${method}() { throw new WebAssembly.RuntimeError("unreachable"); } };
      }
    };`;
  const Whole = window.Blob;
  let isBroken = false;
  window.Blob = class extends Whole {
    constructor(parts = [], options) {
      const isIt = !isBroken && typeof parts[0] === "string" && parts.join("").includes(`library_${method}`);
      isBroken ||= isIt;
      super(isIt ? [broken, ...parts] : parts, options);
    }
  };
}

test("a library that breaks is started again, and what was typed stays", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const context = await browser.newContext({ locale: "nl-NL" });
  await context.addInitScript(breakOnce, "report");
  const page = await context.newPage();
  await page.goto(`${address}#/zaal`);
  await ready(page);
  await give(page, "Open sessie", join(fixtures, "twaalf.toml"));
  const box = page.locator('textarea[data-path="routes.uit.acties"]');
  await box.fill("Dit blijft staan");
  await go(page, "#/verslag");
  await button(page, "Bewaar als PDF").click();
  await page.getByRole("alert").filter({ hasText: "Dit lukte niet" }).waitFor({ timeout: 60_000 });
  await page.getByText("Wat je typte staat er nog.").waitFor();
  const report = await download(page, () => button(page, "Bewaar als PDF").click());
  assert.equal(report.name, "rapport.pdf");
  await go(page, "#/zaal");
  assert.equal(await box.inputValue(), "Dit blijft staan");
  const session = await download(page, () => button(page, "Bewaar sessie").click());
  assert.match(session.bytes.toString(), /Dit blijft staan/);
});

test("files that came back are there again after the library broke", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const context = await browser.newContext({ locale: "nl-NL" });
  await context.addInitScript(breakOnce, "actions");
  const page = await context.newPage();
  await page.goto(`${address}#/ontvangen`);
  await ready(page);
  await give(
    page,
    "Kies bestanden",
    ["Eva Kok.pdf", "Gijs.docx", "Hanna.odt"].map((name) => join(fixtures, "ontvangen", name)),
  );
  await page.getByText("3 bijdragen", { exact: true }).waitFor();
  await go(page, "#/verslag");
  await button(page, "Bewaar als tekst").click();
  await page.getByRole("alert").filter({ hasText: "Dit lukte niet" }).waitFor({ timeout: 60_000 });
  await go(page, "#/zaal/group");
  await page.locator('[data-path="routes.uit.acties"]').fill("Na de klap");
  const session = await download(page, () => button(page, "Bewaar sessie").click());
  const text = session.bytes.toString();
  for (const said of ["Eva Kok", "Gijs Vos", "Hanna Prins", "Na de klap"]) assert.ok(text.includes(said), said);
});

test("a browser that gives too little memory", async (t) => {
  const browser = await launch("--js-flags=--wasm-max-mem-pages=900");
  t.after(() => browser.close());
  const page = await open(browser);
  await page.getByLabel("Naam pilot").fill("Met weinig geheugen");
  await go(page, "#/voorbereiden/make");
  await button(page, /^Zip: Pakket voor de zaal/).click();
  await page.getByRole("alert").filter({ hasText: "Dit lukte niet" }).waitFor({ timeout: 120_000 });
  const answers = await download(page, () => button(page, "Bewaar sessie").click());
  assert.match(answers.bytes.toString(), /Met weinig geheugen/);
});

test("work is offered again after the page closed without being kept", async (t) => {
  // A browser with a profile of its own: one without forgets what no page is open for.
  const context = await withProfile();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  await page.getByLabel("Naam pilot").fill("Bijna kwijt");
  await go(page, "#/zaal/group");
  await page.locator('[data-path="routes.in.acties"]').fill("Samen besloten");
  while (!(await kept(page)).includes("Samen besloten")) await wait(50);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(address);
  await ready(next);
  await next.getByText("Bijna kwijt").waitFor();
  await button(next, "Ga hiermee verder").click();
  assert.equal(await next.getByLabel("Naam pilot").inputValue(), "Bijna kwijt");
  await go(next, "#/zaal/group");
  assert.equal(await next.locator('[data-path="routes.in.acties"]').inputValue(), "Samen besloten");
  // Wiped is wiped.
  await button(next, "Wis de kopie in de browser").click();
  await next.getByText("De kopie in de browser is gewist.").waitFor();
  await next.close({ runBeforeUnload: false });
  const last = await context.newPage();
  await last.goto(address);
  await ready(last);
  assert.equal(await button(last, "Ga hiermee verder").count(), 0);
});

test("a page with work that is not kept asks before it closes", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser);
  await page.getByLabel("Naam pilot").pressSequentially("Nog niet bewaard");
  const [asked] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  assert.equal(asked.type(), "beforeunload");
});
