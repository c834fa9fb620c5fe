// What people set in their system: colours of high contrast, less movement, a screen that is held upright or lies.

import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { findings } from "./support/axe.mjs";
import { focused } from "./support/keyboard.mjs";
import { fixtures, give, go, launch, open } from "./support/page.mjs";

/** Each is another screen than the one before: its head takes the focus. */
const screens = [
  "#/ontvangen",
  "#/voorbereiden/make",
  "#/zaal",
  "#/voorbereiden/invite",
  "#/verslag",
  "#/voorbereiden/fill",
];

async function withSession(browser, options) {
  const page = await open(browser, { viewport: { width: 1280, height: 800 }, ...options });
  await give(page, "Open sessie", join(fixtures, "twaalf.toml"));
  await page.getByText("twaalf.toml is geopend.").waitFor();
  return page;
}

async function show(page, hash) {
  await go(page, hash);
  await page.locator("main h1:focus").waitFor();
}

test("in colours of high contrast axe finds nothing, and one sees where one is", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await withSession(browser, { forcedColors: "active" });
  assert.ok(await page.evaluate(() => matchMedia("(forced-colors: active)").matches));
  for (const hash of screens) {
    await show(page, hash);
    assert.deepEqual(await findings(page), [], hash);
    await page.keyboard.press("Tab");
    const now = await focused(page);
    assert.ok(now.isMarked, `${hash}: ${now.name} has the focus, and one sees that`);
  }
  // Which screen one is on is told by a line, whose colour the system leaves.
  const [here, elsewhere] = await page.evaluate(() =>
    ["[aria-current]", ":not([aria-current])"].map(
      (state) => getComputedStyle(document.querySelector(`.steps a${state}`)).borderBottomColor,
    ),
  );
  assert.notEqual(here, elsewhere);
});

/** What moves on all screens, by the styles of its elements. */
async function moving(browser, reducedMotion) {
  const page = await withSession(browser, { reducedMotion });
  const all = [];
  for (const hash of screens) {
    await show(page, hash);
    const found = await page.evaluate(() => {
      const isLong = (durations) => durations.split(",").some((one) => parseFloat(one) > 0);
      const isMoving = (style) => isLong(style.transitionDuration) || isLong(style.animationDuration);
      const elements = [...document.querySelectorAll("*")];
      return elements.filter((one) => isMoving(getComputedStyle(one))).map((one) => one.outerHTML.slice(0, 80));
    });
    all.push(...found);
  }
  return all;
}

test("nothing moves for who wants less movement", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  assert.deepEqual(await moving(browser, "reduce"), []);
  assert.notDeepEqual(await moving(browser, "no-preference"), [], "the test looks at what moves");
});

for (const [width, height] of [
  [844, 390],
  [390, 844],
]) {
  test(`all is there on a screen of ${width} by ${height}`, async (t) => {
    const browser = await launch();
    t.after(() => browser.close());
    const wide = await withSession(browser);
    const held = await withSession(browser, { viewport: { width, height } });
    const heads = async (page, hash) => {
      await show(page, hash);
      return page.locator("h1:visible, h2:visible").allTextContents();
    };
    for (const hash of screens) {
      assert.deepEqual(await heads(held, hash), await heads(wide, hash), hash);
      const beyond = await held.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(beyond <= 0, `${hash}: ${beyond} pixels beyond the window`);
    }
  });
}
