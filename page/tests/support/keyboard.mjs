// Work by the keyboard alone: where the focus is, and the way to something by Tab.

import assert from "node:assert/strict";

/** Presses Tab until what has the focus is called this, as somebody who listens hears it. */
export function tabTo(page, name) {
  return tabUntil(page, name, (now) => now.name.startsWith(name));
}

/** Presses Tab until the focus is in the field with this path. */
export function tabToField(page, path) {
  return tabUntil(page, path, (now) => now.path === path);
}

async function tabUntil(page, what, isThere, { most = 200 } = {}) {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (isThere(now)) {
      assert.ok(now.isSeen, `${now.name} has the focus, and is in the window`);
      assert.ok(now.isMarked, `${now.name} has the focus, and one sees that`);
      return now;
    }
  }
  assert.fail(`no way to ${what} by Tab`);
}

/** What has the focus: its name, its field, whether it is in the window, and whether a line around it says so. */
export function focused(page) {
  return page.evaluate(() => {
    const now = document.activeElement;
    const labels = now.labels ? [...now.labels].map((label) => label.textContent) : [];
    const legend = now.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
    const name = now.getAttribute("aria-label") ?? labels[0] ?? now.textContent;
    const box = now.getBoundingClientRect();
    const isSeen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    const { outlineStyle, outlineWidth } = getComputedStyle(now);
    const isMarked = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    const path = now.closest("[data-path]")?.dataset.path ?? "";
    return { name: name.trim(), legend: legend.trim(), isSeen, isMarked, path };
  });
}
