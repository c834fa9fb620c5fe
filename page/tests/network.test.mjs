// Nothing leaves the laptop: the page asks for nothing but itself, and its own policy forbids the rest.

import assert from "node:assert/strict";
import test from "node:test";
import { address, button, download, go, launch, open, ready } from "./support/page.mjs";

test("the page asks the network for nothing", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const context = await browser.newContext({ locale: "nl-NL" });
  const asked = [];
  context.on("request", (request) => asked.push(request.url()));
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  await go(page, "#/voorbereiden/make");
  await download(page, () => button(page, "Pdf: Vellen om op te hangen").click());
  for (const hash of ["#/ontvangen", "#/zaal", "#/verslag"]) await go(page, hash);
  // Blobs are files that the page itself made.
  const outside = asked.filter(
    (url) => url.split("#")[0] !== address && !url.startsWith("blob:") && !url.startsWith("data:"),
  );
  assert.deepEqual(outside, []);
});

test("the policy of the page refuses every connection", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser);
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /connect-src 'none'/);
  assert.match(policy, /form-action 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:/);
  const tried = await page.evaluate(async () => {
    const fails = (promise) =>
      promise.then(
        () => "went through",
        () => "refused",
      );
    const picture = new Promise((done, failed) => {
      const image = new Image();
      image.onload = done;
      image.onerror = failed;
      image.src = "https://example.invalid/x.png";
    });
    return {
      fetch: await fails(fetch("https://example.invalid/")),
      beacon: navigator.sendBeacon("https://example.invalid/", "x") ? "refused later" : "refused",
      picture: await fails(picture),
      worker: await fails(
        new Promise((done, failed) => {
          const worker = new Worker(
            URL.createObjectURL(
              new Blob(["fetch('https://example.invalid/').then(() => postMessage(1), () => postMessage(0))"]),
            ),
          );
          worker.onmessage = ({ data }) => (data ? done() : failed());
          worker.onerror = failed;
        }),
      ),
    };
  });
  assert.equal(tried.fetch, "refused");
  assert.equal(tried.picture, "refused");
  assert.equal(tried.worker, "refused");
});

test("the page works where the browser keeps nothing", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const context = await browser.newContext({ locale: "nl-NL" });
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
    Object.defineProperty(window, "indexedDB", { get: refuse });
  });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(address);
  await ready(page);
  await page.getByLabel("Naam pilot").fill("Zonder geheugen");
  await page.getByText("Deze browser bewaart geen kopie.").waitFor();
  const made = await download(page, () => button(page, "Bewaar sessie").click());
  assert.match(made.bytes.toString(), /Zonder geheugen/);
  assert.deepEqual(faults, []);
});
