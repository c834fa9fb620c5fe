// axe-core finds nothing on any screen and state, in both colour schemes, narrow and wide; and nothing has to be scrolled
// sideways.

import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { findings } from "./support/axe.mjs";
import { button, fixtures, give, go, launch, open, root } from "./support/page.mjs";

const session = (page) => give(page, "Open sessie", join(fixtures, "twaalf.toml"));
const received = [
  "groep.pdf",
  "naam vergeten.docx",
  "Carla Smit.pdf",
  "foto.pdf",
  "Gijs.docx",
  "bericht.msg",
  "waterschap 1.docx",
];

/** Each state in turn, in one opening of the page: what to do to come there from the one before. */
const states = {
  "nothing in the room": (page) => go(page, "#/zaal"),
  "nothing to report": (page) => go(page, "#/verslag"),
  "nothing received": (page) => go(page, "#/ontvangen"),
  fill: (page) => go(page, "#/voorbereiden/fill"),
  "fill, with the sheet": async (page) => {
    await page.locator(".preview img").waitFor({ timeout: 60_000 });
  },
  "fill, another sheet": (page) => go(page, "#/voorbereiden/fill/routes"),
  "fill, after an earlier session": async (page) => {
    await give(page, "Ga verder na de vorige sessie", join(fixtures, "../../data/nl/voorbeeld.toml"));
    await page.getByText("Wat de groep in voorbeeld.toml besloot, is ingevuld.").first().waitFor();
  },
  make: (page) => go(page, "#/voorbereiden/make"),
  "a method alone": async (page) => {
    await give(page, "Kies een eigen bestand", join(root, "data/nl/methode.toml"));
    await page.getByLabel("Uit methode.toml").waitFor();
  },
  "nothing to say in the room": async (page) => {
    await go(page, "#/zaal/statements");
    await page.locator("main .told").waitFor();
  },
  "the usual method": async (page) => {
    await go(page, "#/voorbereiden/make");
    await page.getByLabel("Nederlands", { exact: true }).check();
    await page.getByLabel("Uit methode.toml").waitFor({ state: "detached" });
  },
  invite: async (page) => {
    await go(page, "#/voorbereiden/invite");
    await page.getByLabel("Of plak de lijst uit Excel").fill("naam;organisatie\nEva Kok;Provincie\nJan Jansen;NS");
    await button(page, "Lees deze lijst").click();
    await page.getByRole("heading", { name: "2 mensen op de lijst" }).waitFor();
  },
  "a mistake in the list": async (page) => {
    await page.getByLabel("Of plak de lijst uit Excel").fill("Eva Kok;Provincie");
    await button(page, "Lees deze lijst").click();
    await page.locator(".trouble-box").waitFor();
  },
  received: async (page) => {
    await go(page, "#/ontvangen");
    await give(
      page,
      "Kies bestanden",
      received.map((name) => join(fixtures, "ontvangen", name)),
    );
    await page.getByText("bestanden zijn gelezen.").waitFor({ timeout: 60_000 });
  },
  "received, in English": async (page) => {
    await page.getByLabel("Taal").selectOption("en");
    await page.getByRole("heading", { name: "Receive" }).waitFor();
    await page.getByLabel("Language").selectOption("nl");
    await page.getByRole("heading", { name: "Ontvangen" }).waitFor();
  },
  "not yet to be reported": (page) => go(page, "#/verslag"),
  "a session": async (page) => {
    await session(page);
    await page.getByText("twaalf.toml is geopend.").waitFor();
  },
  opinions: (page) => go(page, "#/zaal/opinions"),
  "opinions, by difference, with what people wrote": async (page) => {
    await page.getByLabel("Grootste verschil eerst").check();
    await button(page, /^Toon wat mensen schreven/)
      .first()
      .click();
  },
  "a row for the room": async (page) => {
    await button(page, "Toon alles op de beamer").click();
    await page.getByRole("dialog").waitFor();
  },
  "a row for the room, with what people wrote": async (page) => {
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Toon w/ })
      .click();
  },
  statements: async (page) => {
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await go(page, "#/zaal/statements");
  },
  "a statement for the room": async (page) => {
    await button(page, /^Toon op de beamer/)
      .last()
      .click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("ArrowLeft");
  },
  agenda: async (page) => {
    await button(page, "Sluiten").click();
    await go(page, "#/zaal/agenda");
    await button(page, /^Start de klok/)
      .first()
      .click();
  },
  "the clock for the room": async (page) => {
    await button(page, /^Toon op de beamer/)
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
  },
  "the group's result": async (page) => {
    await button(page, "Sluiten").click();
    await go(page, "#/zaal/group");
  },
  votes: async (page) => {
    await go(page, "#/zaal/votes");
    await page.getByLabel("Hoeveel mensen stemden er?").fill("3");
    await page.getByLabel("R1 In: relevantie: Relevant", { exact: true }).fill("4");
  },
  "more votes than people": async (page) => {
    await page.getByLabel("Hoeveel mensen stemden er?").press("Enter");
    await page.getByRole("alert").filter({ hasText: "4 stemmen, en er stemden 3 mensen" }).waitFor();
  },
  notes: async (page) => {
    await button(page, "Sluit deze melding").click();
    await go(page, "#/zaal/notes");
    await page.getByLabel("Briefjes", { exact: true }).fill("R1: tekst");
  },
  report: async (page) => {
    await go(page, "#/verslag");
    await page.getByText("Dit leidt naar mensen.").waitFor();
  },
  "with an earlier session in it": async (page) => {
    await page.getByLabel("Bewaar die sessie in dit bestand").check();
    await page.getByLabel("Hoe heet deze sessie?").fill("halverwege");
    await page.getByLabel("Laat alle momenten naast elkaar zien").check();
    await page.getByText("Er zit een eerdere sessie in: voorbeeld.toml").waitFor();
  },
  "without names": async (page) => {
    await page.getByLabel("Zonder namen").check();
    await page.getByText("Namen, nummers en adressen worden vervangen.").waitFor();
  },
  "no sheets": async (page) => {
    for (const box of await page.getByRole("group", { name: "Over welke vellen?" }).getByRole("checkbox").all())
      await box.uncheck();
  },
  "the report is shown": async (page) => {
    for (const box of await page.getByRole("group", { name: "Over welke vellen?" }).getByRole("checkbox").all())
      await box.check();
    await button(page, "Bekijk het verslag").click();
    await page.locator(".report-shown").waitFor({ timeout: 60_000 });
  },
};

for (const colorScheme of ["light", "dark"]) {
  for (const width of [320, 1440]) {
    test(`${colorScheme}, ${width} pixels wide`, async (t) => {
      const browser = await launch();
      t.after(() => browser.close());
      const page = await open(browser, { colorScheme, viewport: { width, height: 800 } });
      for (const [state, reach] of Object.entries(states)) {
        await t.test(state, async () => {
          await reach(page);
          assert.deepEqual(await findings(page), []);
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.ok(beyond <= 0, `${beyond} pixels beyond the window`);
        });
      }
      assert.deepEqual(page.faults, []);
    });
  }
}
