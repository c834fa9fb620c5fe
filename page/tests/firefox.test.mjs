// The main path in Firefox.

import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import { address, fixtures } from "./support/page.mjs";

async function downloaded(folder, name) {
  for (let tries = 0; tries < 300; tries += 1) {
    const names = await readdir(folder);
    if (names.includes(name) && !names.some((one) => one.endsWith(".part"))) return readFile(join(folder, name));
    await wait(200);
  }
  throw new Error(`${name} is not downloaded; there are ${await readdir(folder)}`);
}

test("prepare, receive and report in Firefox", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "opschaal-firefox-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    extraPrefsFirefox: {
      "browser.download.folderList": 2,
      "browser.download.dir": folder,
      "browser.helperApps.neverAsk.saveToDisk": "application/pdf,application/octet-stream,application/toml",
      "browser.download.always_ask_before_handling_new_types": false,
      "browser.download.open_pdf_attachments_inline": false,
      "pdfjs.disabled": true,
      "intl.accept_languages": "nl",
    },
  });
  t.after(() => browser.close());
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(address);
  const press = (name) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  const heading = (name) => page.waitForSelector(`::-p-xpath(//h1[normalize-space()="${name}"])`, { timeout: 60_000 });
  await heading("Voorbereiden");
  await page.locator('[data-path="pilot.naam"]').fill("Vos en Firefox");
  await page.evaluate(() => {
    location.hash = "#/voorbereiden/make";
  });
  await press("Pdf: Vellen om op een scherm in te vullen");
  const pdf = await downloaded(folder, "canvas.pdf");
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  await page.evaluate(() => {
    location.hash = "#/ontvangen";
  });
  await heading("Ontvangen");
  const files = await page.$('input[type="file"][multiple]:not([webkitdirectory])');
  await files.uploadFile(...["Eva Kok.pdf", "Gijs.docx", "Hanna.odt"].map((name) => join(fixtures, "ontvangen", name)));
  await page.waitForSelector('::-p-xpath(//li[normalize-space()="3 bijdragen"])', { timeout: 60_000 });
  await page.evaluate(() => {
    location.hash = "#/verslag";
  });
  await heading("Verslag");
  await press("Bewaar als PDF");
  const report = await downloaded(folder, "rapport.pdf");
  assert.equal(report.subarray(0, 5).toString(), "%PDF-");
  assert.deepEqual(faults, []);
});
