// All work by the keyboard alone: no mouse is touched here.

import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { focused, tabBackTo, tabTo } from "./support/keyboard.mjs";
import { fixtures, give, go, launch, open } from "./support/page.mjs";

async function withSession(browser, hash) {
  const page = await open(browser, { hash, viewport: { width: 1280, height: 800 } });
  await give(page, "Open sessie", join(fixtures, "twaalf.toml"));
  await page.getByText("twaalf.toml is geopend.").waitFor();
  return page;
}

test("from the head to a canvas", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser, { viewport: { width: 1280, height: 800 } });
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).name, "Naar de inhoud");
  await page.keyboard.press("Enter");
  assert.equal((await focused(page)).name, "Voorbereiden");
  await tabTo(page, "Naam pilot");
  await page.keyboard.type("Zonder muis");
  await tabBackTo(page, "Vellen en documenten maken");
  await page.keyboard.press("Enter");
  await tabTo(page, "Pdf: Vellen om op te hangen");
  const [file] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), page.keyboard.press("Enter")]);
  assert.match(file.suggestedFilename(), /\.pdf$/);
});

test("a letter or a digit alone does nothing outside of fields", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await withSession(browser, "#/voorbereiden/fill");
  const state = () =>
    page.evaluate(() => {
      const fields = [...document.querySelectorAll("main input, main textarea, main select")];
      const heads = [...document.querySelectorAll("dialog, h1")].map((one) => one.textContent);
      return [location.hash, ...heads, ...fields.map((one) => `${one.value} ${one.checked}`)];
    });
  for (const hash of ["#/ontvangen", "#/voorbereiden/make", "#/zaal", "#/verslag"]) {
    await go(page, hash);
    await page.locator("main h1:focus").waitFor();
    const before = await state();
    for (const key of "abcdefghijklmnopqrstuvwxyz0123456789") await page.keyboard.press(key);
    assert.deepEqual(await state(), before, hash);
  }
});

test("the view of the room", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await withSession(browser, "#/zaal");
  const place = async () => (await page.locator(".beamer-place").textContent()).split(" ")[0];
  await tabTo(page, "Toon alles op de beamer");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  for (const [key, at] of [
    ["PageDown", "2"],
    ["ArrowRight", "3"],
    ["ArrowDown", "4"],
    ["PageUp", "3"],
    ["ArrowLeft", "2"],
    ["ArrowUp", "1"],
    ["ArrowUp", "1"],
  ]) {
    await page.keyboard.press(key);
    assert.equal(await place(), at, key);
  }
  await tabTo(page, "Toon w");
  await page.keyboard.press("Enter");
  assert.equal(await page.getByRole("dialog").locator(".room-said").count(), 1);
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.getByRole("dialog").locator(".room-said").count(), 0, "what people wrote is hidden again");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  // It goes back a moment after the view is gone.
  const back = () => document.activeElement.textContent === "Toon alles op de beamer";
  await page.waitForFunction(back, undefined, { timeout: 2000 });
});

test("undo and redo", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await withSession(browser, "#/zaal");
  const choice = page.locator('[data-path="routes.in.relevantie"]');
  const box = page.locator('textarea[data-path="routes.uit.acties"]');
  const uncertain = choice.getByLabel("Onzeker");
  await choice.getByLabel("Relevant", { exact: true }).focus();
  await page.keyboard.press("ArrowUp");
  assert.ok(await uncertain.isChecked());
  await box.focus();
  await page.keyboard.type("Eén ding");
  await page.keyboard.press("Control+z");
  await box.focus();
  await box.fill("Eén ding");
  await page.getByRole("button", { name: "Maak ongedaan" }).focus();
  await page.keyboard.press("Control+z");
  assert.notEqual(await box.inputValue(), "Eén ding");
  for (let step = 0; step < 5 && (await uncertain.isChecked()); step += 1) await page.keyboard.press("Control+z");
  assert.ok(await choice.getByLabel("Relevant", { exact: true }).isChecked());
  for (let step = 0; step < 8; step += 1) await page.keyboard.press("Control+Shift+Z");
  assert.ok(await uncertain.isChecked());
  assert.equal(await box.inputValue(), "Eén ding");
});

test("the clock of the agenda", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser);
  await page.clock.install();
  await go(page, "#/zaal/agenda");
  await tabTo(page, "Start de klok");
  await page.keyboard.press("Enter");
  assert.match((await focused(page)).name, /^Pauze/);
  await page.clock.runFor(60_000);
  assert.equal(await page.getByRole("timer").textContent(), "14:00");
  await page.keyboard.press("Enter");
  await page.clock.runFor(60_000);
  assert.equal(await page.getByRole("timer").textContent(), "14:00");
  await page.keyboard.press("Enter");
  await page.clock.runFor(14 * 60_000);
  await page.getByRole("alert").filter({ hasText: "De tijd is om" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.getByRole("timer").textContent(), "1:00");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.getByRole("timer").count(), 0);
  assert.match((await focused(page)).name, /^Start de klok/);
});
