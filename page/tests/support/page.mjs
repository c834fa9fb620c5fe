// The page as a person has it: opened from a disk, in Dutch.

import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const root = join(import.meta.dirname, "../../..");
export const fixtures = join(root, "tests/fixtures");
export const address = pathToFileURL(join(root, "page/dist/opschaal.html")).href;

/** The moment at which the tests play: what the page makes has it, and what the program makes too. */
export const moment = new Date("2026-10-09T13:00:00Z");

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export function launch(...args) {
  return chromium.launch({ executablePath, args: ["--no-sandbox", ...args] });
}

/** A browser that keeps what pages store, as that of a person does. */
export async function withProfile() {
  const profile = await mkdtemp(join(tmpdir(), "opschaal-profile-"));
  return chromium.launchPersistentContext(profile, { executablePath, args: ["--no-sandbox"], locale: "nl-NL" });
}

/** Opens the page and waits until the library is there. Faults of the page fail the test that looks at `faults`. */
export async function open(browser, { hash = "", ...options } = {}) {
  const context = await browser.newContext({ locale: "nl-NL", timezoneId: "UTC", acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
  page.on("dialog", (dialog) => void dialog.accept());
  await page.clock.setFixedTime(moment);
  await page.goto(address + hash);
  await ready(page);
  return page;
}

export async function ready(page) {
  await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Even geduld" }).waitFor({ timeout: 60_000 });
}

/** Goes to an address within the page. */
export async function go(page, hash) {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** What is downloaded by doing something. */
export async function download(page, act) {
  const [file] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), act()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

export const button = (page, name) => page.getByRole("button", { name, exact: typeof name === "string" });

/** Gives files to the control for files with this label. */
export async function give(page, label, files) {
  await page.getByLabel(label, { exact: true }).first().setInputFiles(files);
}

/** Drops a file on a place of the page. */
export async function drop(page, place, path) {
  const base64 = (await readFile(path)).toString("base64");
  await page.locator(place).evaluate(
    (target, { name, base64 }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      target.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name: basename(path), base64 },
  );
}

/** What the browser keeps, as text. */
export function kept(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open("opschaal.autosave");
        request.onsuccess = () => {
          const reading = request.result.transaction("work");
          const all = reading.objectStore("work").getAll();
          reading.oncomplete = () => {
            request.result.close();
            done(JSON.stringify(all.result));
          };
        };
      }),
  );
}
