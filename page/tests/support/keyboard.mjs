// Work by the keyboard alone: where the focus is, and the way to something by Tab.

import assert from "node:assert/strict";

/** So many stops lead anywhere on a screen. */
const most = 200;

/** Presses Tab until what has the focus is called this, as somebody who listens hears it. */
export function tabTo(page, name) {
  return tabUntil(page, name, (now) => now.name.startsWith(name));
}

/** Presses Shift+Tab until what has the focus is called this. */
export function tabBackTo(page, name) {
  return tabUntil(page, name, (now) => now.name.startsWith(name), "Shift+Tab");
}

/** Presses Tab until the focus is in the field with this path. */
export function tabToField(page, path) {
  return tabUntil(page, path, (now) => now.path === path);
}

/** All that has the focus on the way is in the window with nothing over it, and one sees that it has the focus. */
async function tabUntil(page, what, isThere, key = "Tab") {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    // After the last and before the first there is what is the browser's own.
    if (now.isNothing) continue;
    assert.ok(now.isSeen, `${now.name} has the focus, and is in the window`);
    assert.ok(now.isMarked, `${now.name} has the focus, and one sees that`);
    if (isThere(now)) return now;
  }
  assert.fail(`no way to ${what} by ${key}`);
}

/** What has the focus: its name, its field, whether one sees a part of it, and whether a line around it says so. */
export function focused(page) {
  return page.evaluate(() => {
    const now = document.activeElement;
    const labels = [...(now.labels ?? [])];
    const legend = now.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
    const name = now.getAttribute("aria-label") ?? labels[0]?.textContent ?? now.textContent;
    const box = now.getBoundingClientRect();
    const isOurs = (found) => found && [now, ...labels].some((one) => one.contains(found) || found.contains(one));
    const parts = [0.1, 0.5, 0.9];
    const points = parts.flatMap((x) => parts.map((y) => [box.left + box.width * x, box.top + box.height * y]));
    const isSeen = box.width > 0 && points.some(([x, y]) => isOurs(document.elementFromPoint(x, y)));
    const { outlineStyle, outlineWidth } = getComputedStyle(now);
    const isMarked = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    const path = now.closest("[data-path]")?.dataset.path ?? "";
    return { name: name.trim(), legend: legend.trim(), isSeen, isMarked, path, isNothing: now === document.body };
  });
}
