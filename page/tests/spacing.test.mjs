// Texts stay whole when somebody widens the space between lines, words and letters as far as WCAG 1.4.12 says.

import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { fixtures, give, go, launch, open } from "./support/page.mjs";

const wide = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }`;

const screens = [
  "voorbereiden/fill",
  "voorbereiden/make",
  "voorbereiden/invite",
  "ontvangen",
  "zaal",
  "zaal/votes",
  "verslag",
];

/** What holds text that is cut off: what hides what is beyond it, and has something beyond it. */
const cutOff = () =>
  [...document.querySelectorAll("body *")]
    .filter((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const hides = (overflow) => overflow === "hidden" || overflow === "clip";
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // What is for screen readers alone is a point on the screen.
      if (clientWidth <= 1 || position === "fixed" || !element.textContent.trim()) return false;
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1)
      );
    })
    .map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);

for (const width of [320, 1440]) {
  test(`nothing is cut off, ${width} pixels wide`, async (t) => {
    const browser = await launch();
    t.after(() => browser.close());
    const page = await open(browser, { viewport: { width, height: 800 } });
    await give(page, "Open sessie", join(fixtures, "twaalf.toml"));
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, wide);
    const spacing = await page.locator("h1").first().evaluate((head) => getComputedStyle(head).letterSpacing);
    assert.notEqual(spacing, "normal");
    for (const screen of screens) {
      await go(page, `#/${screen}`);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.deepEqual(await page.evaluate(cutOff), [], screen);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(beyond <= 0, `${screen}: ${beyond} pixels beyond the window`);
    }
    assert.deepEqual(page.faults, []);
  });
}
