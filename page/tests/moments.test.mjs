// A second session half a year later, by the keyboard alone: it goes on from the file of the first. What the page gives has
// the bytes that the program gives for the same input.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { findings } from "./support/axe.mjs";
import { address, button, download, fixtures, go, kept, launch, open, ready, withProfile } from "./support/page.mjs";
import { Folder } from "./support/program.mjs";
import { unzip } from "./support/zip.mjs";

const [start, now] = await Promise.all(
  ["start.toml", "nu.toml"].map((name) => readFile(join(fixtures, "momenten", name), "utf8")),
);

const bo = 'ingevuld_door.naam = "Bo Jansen"\n[routes.in]\nrelevantie = "overig"\n';

/** Nobody decided anything in it together. */
const undecided = '[[bijdragen]]\nnaam = "Bo"\n[bijdragen.antwoorden.routes.in]\nrelevantie = "relevant"\n';

/** Gives files to a control for files by the keyboard. */
async function choose(page, label, ...files) {
  // The browser is told to wait for it before the key is pressed.
  const asked = page.waitForEvent("filechooser");
  await page.getByLabel(label, { exact: true }).first().focus();
  await page.keyboard.press("Space");
  await (await asked).setFiles(files);
}

async function tick(page, label) {
  const box = page.getByLabel(label);
  await box.focus();
  await page.keyboard.press("Space");
  assert.ok(await box.isChecked(), label);
}

test("the next session starts from what was decided, and keeps it", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const folder = await Folder.make();
  await folder.write("start.toml", start);
  await folder.write("nu.toml", now);
  await folder.write("bo.toml", bo);
  await folder.write("niets.toml", undecided);
  await folder.write("lijst.csv", "naam;organisatie\nEva Kok;Provincie\nBo Jansen;NS\n");
  const page = await open(browser, { hash: "#/voorbereiden/fill", viewport: { width: 1280, height: 800 } });
  const make = async (press, file) => {
    const made = await download(page, () => button(page, press).press("Enter"));
    const expected = await folder.read(file);
    assert.ok(expected.equals(made.bytes), `${press}: ${made.bytes.length} bytes, and ${file} has ${expected.length}`);
  };
  const work = { page, folder, make };
  await t.test("sheets of a session say how far its actions are, and what people thought", () => ofSession(work));
  await t.test("what nobody decided is no start", () => refused(work));
  await t.test("sheets", () => sheets(work));
  await t.test("invitations and what is for the room", () => packed(work));
  await t.test("both sessions in one file", () => together(work));
  await t.test("a report of all moments", () => report(work));
  await t.test("the file is all that one needs, in English too", () => opened(work, browser));
  await t.test("emptied, it starts from nothing", () => emptied(work));
  assert.deepEqual(page.faults, []);
});

/** What a group decided, and how far its actions are. */
function withoutOpinions(session) {
  return session.slice(0, session.indexOf("[[bijdragen]]")) + session.slice(session.indexOf("[[acties_stand]]"));
}

/** These were left out once, and the program had them. */
async function ofSession({ page, folder, make }) {
  await choose(page, "Open sessie", folder.at("start.toml"));
  await page.getByText("start.toml is geopend.").waitFor();
  await go(page, "#/voorbereiden/make");
  await folder.write("besloten.toml", withoutOpinions(start));
  await folder.run("canvas", "besloten.toml", "--print", "-o", "besloten.pdf");
  await make("Pdf: Vellen om op te hangen", "besloten.pdf");
  await tick(page, "Met wat mensen vonden, en van wie het is");
  assert.deepEqual(await findings(page), []);
  for (const [press, file, ...line] of [
    ["Pdf: Vellen om op te hangen", "toen.pdf", "--print"],
    ["Pdf: Lange vellen in tweeën", "lang.pdf", "--print", "--split"],
    ["Pdf: Vellen om op een scherm in te vullen", "vraag.pdf"],
    ["Word: Vellen om op een scherm in te vullen", "vraag.docx"],
  ]) {
    await folder.run("canvas", "start.toml", ...line, "-o", file);
    await make(press, file);
  }
  await folder.run("kit", "start.toml", "-d", "zaal", "--people", "12");
  await sameFiles(await download(page, () => button(page, /^Zip: Pakket voor de zaal/).press("Enter")), folder, "zaal");
  await folder.run("actions", "start.toml", "-o", "acties.csv");
  await folder.write("terug.csv", (await folder.read("acties.csv")).toString().replace("bezig", "klaar"));
  await folder.write("later.toml", start);
  await folder.run("actions", "--update", "terug.csv", "later.toml");
  await folder.run("canvas", "later.toml", "--print", "-o", "later.pdf");
  assert.ok(!(await folder.read("later.pdf")).equals(await folder.read("toen.pdf")));
  await go(page, "#/verslag");
  await choose(page, "Kies de bijgewerkte lijst", folder.at("terug.csv"));
  await page.getByText("terug.csv is gelezen en staat in de sessie.").first().waitFor();
  await go(page, "#/voorbereiden/make");
  // The screen takes the focus first.
  await page.locator("main h1:focus").waitFor();
  await tick(page, "Met wat mensen vonden, en van wie het is");
  await make("Pdf: Vellen om op te hangen", "later.pdf");
}

async function refused({ page, folder }) {
  await go(page, "#/voorbereiden/fill");
  await choose(page, "Open sessie", folder.at("start.toml"));
  await page.getByText("start.toml is geopend.").waitFor();
  await choose(page, "Ga verder na de vorige sessie", folder.at("niets.toml"));
  await page.getByRole("alert").filter({ hasText: "hierin staat niets dat de groep samen invulde" }).waitFor();
  // All stays as it was.
  assert.equal(await page.getByLabel("Naam pilot").inputValue(), "Stations");
  await go(page, "#/verslag");
  await page.getByLabel("Hoe heet deze sessie?").waitFor();
  await go(page, "#/voorbereiden/fill");
}

async function sheets({ page, folder, make }) {
  await choose(page, "Ga verder na de vorige sessie", folder.at("start.toml"));
  await page.getByText("Wat de groep in start.toml besloot, is ingevuld.").first().waitFor();
  assert.equal(await page.getByLabel("Naam pilot").inputValue(), "Stations");
  assert.deepEqual(await findings(page), []);
  // What was opened is of that session, not of the next one.
  await go(page, "#/verslag");
  await page.getByText("Er is nog niets om een verslag van te maken").waitFor();
  await go(page, "#/voorbereiden/make");
  for (const [press, file, ...line] of [
    ["Pdf: Vellen om op een scherm in te vullen", "scherm.pdf"],
    ["Word: Vellen om op een scherm in te vullen", "scherm.docx"],
    ["OpenDocument: Vellen om op een scherm in te vullen", "scherm.odt"],
    ["Pdf: Vellen om op te hangen", "wand.pdf", "--print"],
  ]) {
    await folder.run("canvas", "start.toml", "--next", ...line, "-o", file);
    await make(press, file);
  }
  const answers = await download(page, () => button(page, "Bewaar sessie").press("Enter"));
  assert.equal(answers.name, "antwoorden.toml");
  await page.getByText("Hoe ver de acties zijn, staat niet in dit bestand.").waitFor();
  // How far an action is stands on the wall.
  assert.ok(!(await folder.read("toen.pdf")).equals(await folder.read("wand.pdf")));
}

async function packed({ page, folder }) {
  await folder.run("kit", "start.toml", "--next", "-d", "kit", "--people", "12");
  await sameFiles(await download(page, () => button(page, /^Zip: Pakket voor de zaal/).press("Enter")), folder, "kit");
  await go(page, "#/voorbereiden/invite");
  await choose(page, "Kies een Excel- of csv-bestand", folder.at("lijst.csv"));
  await page.getByRole("heading", { name: "2 mensen op de lijst" }).waitFor();
  await folder.run("personalise", "lijst.csv", "start.toml", "--next", "-d", "uit");
  await sameFiles(await download(page, () => button(page, "Maak de uitnodigingen (zip)").press("Enter")), folder, "uit");
}

async function sameFiles(made, folder, name) {
  const [ours, theirs] = [unzip(made.bytes), await folder.files(name)];
  assert.deepEqual([...ours.keys()].sort(), [...theirs.keys()].sort());
  for (const [file, bytes] of theirs) assert.ok(bytes.equals(ours.get(file)), `${file} differs`);
}

async function together({ page, folder, make }) {
  await go(page, "#/ontvangen");
  await choose(page, "Kies bestanden", folder.at("bo.toml"), folder.at("nu.toml"));
  await page.getByText("1 bijdrage", { exact: true }).waitFor();
  await page.getByText("Er is een resultaat van de groep").waitFor();
  await go(page, "#/verslag");
  const all = page.getByLabel("Laat alle momenten naast elkaar zien");
  assert.ok(await all.isEnabled(), "the session before is known");
  await tick(page, "Bewaar die sessie in dit bestand");
  await page.getByLabel("Hoe heet deze sessie?").focus();
  await page.keyboard.type("halverwege");
  const line = ["--earlier", "start.toml", "--moment", "halverwege", "-o", "halverwege.toml"];
  await folder.run("merge", "bo.toml", "nu.toml", ...line);
  await make("Bewaar sessie", "halverwege.toml");
  await page.getByText("Er zit een eerdere sessie in: start").waitFor();
}

async function report({ page, folder, make }) {
  await tick(page, "Laat alle momenten naast elkaar zien");
  await folder.run("report", "halverwege.toml", "--moments", "-o", "rapport.pdf");
  await make("Bewaar als PDF", "rapport.pdf");
  await folder.run("report", "halverwege.toml", "-o", "een.pdf");
  assert.ok(!(await folder.read("een.pdf")).equals(await folder.read("rapport.pdf")));
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    assert.deepEqual(await findings(page), []);
    const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    assert.ok((await page.evaluate(beyond)) <= 0);
  }
}

async function opened({ folder }, browser) {
  const page = await open(browser, { hash: "#/verslag" });
  await choose(page, "Open sessie", folder.at("halverwege.toml"));
  await page.getByText("Er zit een eerdere sessie in: start").waitFor();
  assert.equal(await page.getByLabel("Hoe heet deze sessie?").inputValue(), "halverwege");
  await tick(page, "Laat alle momenten naast elkaar zien");
  const made = await download(page, () => button(page, "Bewaar als PDF").press("Enter"));
  assert.ok((await folder.read("rapport.pdf")).equals(made.bytes));
  // The session before is in it: given again, there is nothing to keep.
  await choose(page, "Kies een sessiebestand", folder.at("start.toml"));
  const keep = page.getByLabel("Bewaar die sessie in dit bestand");
  await keep.waitFor();
  assert.ok((await keep.isChecked()) && (await keep.isDisabled()));
  // Another name is all that changes.
  await page.getByLabel("Hoe heet deze sessie?").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("najaar");
  const named = await download(page, () => button(page, "Bewaar sessie").press("Enter"));
  const text = (await folder.read("halverwege.toml")).toString();
  assert.equal(named.bytes.toString(), text.replace('moment = "halverwege"', 'moment = "najaar"'));
  await page.getByLabel("Taal").selectOption("en");
  await page.getByText("An earlier session is in it: start").waitFor();
  await page.getByLabel("Show all moments side by side").waitFor();
  assert.deepEqual(await findings(page), []);
  await go(page, "#/ontvangen");
  await page.getByText("This session is called najaar").waitFor();
  assert.deepEqual(await findings(page), []);
  assert.deepEqual(page.faults, []);
}

async function emptied({ page, folder, make }) {
  await go(page, "#/voorbereiden/fill");
  await button(page, "Maak alles leeg").press("Enter");
  await go(page, "#/voorbereiden/make");
  await folder.run("canvas", "--print", "-o", "leeg.pdf");
  await make("Pdf: Vellen om op te hangen", "leeg.pdf");
  await go(page, "#/verslag");
  await page.getByLabel("Kies een sessiebestand", { exact: true }).waitFor();
}

test("where one went on from is there again after the page closed", async (t) => {
  const context = await withProfile();
  t.after(() => context.close());
  const folder = await Folder.make();
  await folder.write("start.toml", start);
  const page = await context.newPage();
  await page.goto(`${address}#/voorbereiden/fill`);
  await ready(page);
  await choose(page, "Ga verder na de vorige sessie", folder.at("start.toml"));
  await page.getByText("is ingevuld. Acties die klaar zijn, zijn weg.").first().waitFor();
  // A change and back: what is kept is what was taken from the file.
  const box = page.getByLabel("Naam pilot");
  await box.focus();
  await page.keyboard.press("End");
  await page.keyboard.type("X");
  await page.keyboard.press("Backspace");
  while (!(await isKept(page))) await wait(50);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(`${address}#/voorbereiden/make`);
  await ready(next);
  await button(next, "Ga hiermee verder").press("Enter");
  await next.getByText("Je werk staat er weer.").first().waitFor();
  await folder.run("canvas", "start.toml", "--next", "--print", "-o", "wand.pdf");
  const made = await download(next, () => button(next, "Pdf: Vellen om op te hangen").press("Enter"));
  assert.ok((await folder.read("wand.pdf")).equals(made.bytes));
});

/** Whether the browser keeps the session before. */
async function isKept(page) {
  const all = JSON.parse(await kept(page));
  return all.some((one) => one.earlier?.name === "start.toml" && one.prepared["pilot.naam"] === "Stations");
}
