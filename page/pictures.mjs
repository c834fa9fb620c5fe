// Makes the pictures of the page for docs/gebruik.md: node page/pictures.mjs, after page/build.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { button, fixtures, give, go, launch, open, root } from "./tests/support/page.mjs";

const folder = join(root, "docs/pagina");

/** Opens a session; what it warns of is not what the picture is about. */
async function session(page) {
  await give(page, "Open sessie", join(fixtures, "twaalf.toml"));
  await button(page, "Sluit deze melding").click();
}

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
    await session(page);
    await go(page, "#/zaal");
    await page.getByText("Je ziet de bijdragen van 12 mensen.").waitFor();
    const routes = page.getByRole("heading", { name: "De routes voor opschaling" });
    await routes.evaluate((head) => head.scrollIntoView());
  },
  verslag: async (page) => {
    await session(page);
    await go(page, "#/verslag");
    await page.getByRole("heading", { level: 1 }).waitFor();
  },
};

await mkdir(folder, { recursive: true });
const browser = await launch();
for (const [name, fill] of Object.entries(screens)) {
  const page = await open(browser, { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await fill(page);
  await page.evaluate(() => document.activeElement.blur());
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
}
await browser.close();
