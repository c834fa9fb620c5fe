// Makes the pictures of the page for docs/gebruik.md: node page/pictures.mjs, after page/build.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { button, fixtures, give, go, launch, open, root } from "./tests/support/page.mjs";

const folder = join(root, "docs/pagina");
const sizes = [[1440, 900], [768, 1024], [320, 640]];

/** Each screen, and how it gets something to show. */
const screens = {
  voorbereiden: async (page) => {
    await go(page, "#/voorbereiden");
    await page.locator("img").first().waitFor({ timeout: 60_000 });
    const blank = await page.locator("img").first().getAttribute("src");
    await button(page, "Bekijk het voorbeeld").click();
    await page.waitForFunction((src) => {
      const image = document.images[0];
      return image && image.src !== src && image.complete && image.naturalWidth > 0;
    }, blank, { timeout: 60_000 });
  },
  ontvangen: async (page) => {
    await go(page, "#/ontvangen");
    await give(page, "Kies een map", join(fixtures, "ontvangen"));
    await page.getByText("bestanden zijn gelezen.").waitFor({ timeout: 60_000 });
  },
  zaal: async (page) => {
    await give(page, "Open sessie", join(fixtures, "twaalf.toml"));
    await go(page, "#/zaal");
    await page.getByText("Je ziet de bijdragen van 12 mensen.").waitFor();
  },
  verslag: async (page) => {
    await give(page, "Open sessie", join(fixtures, "twaalf.toml"));
    await go(page, "#/verslag");
    await page.getByRole("heading", { level: 1 }).waitFor();
  },
};

await mkdir(folder, { recursive: true });
const browser = await launch();
for (const [width, height] of sizes) {
  for (const [name, fill] of Object.entries(screens)) {
    const page = await open(browser, { viewport: { width, height }, reducedMotion: "reduce" });
    await fill(page);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
    await page.context().close();
  }
}
await browser.close();
