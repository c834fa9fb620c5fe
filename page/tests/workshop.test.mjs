// A whole workshop, as a person does it. What the page gives has the bytes that the program gives for the same input.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { button, download, drop, fixtures, give, go, launch, open, root } from "./support/page.mjs";
import { Folder, received } from "./support/program.mjs";
import { unzip } from "./support/zip.mjs";

const invited = join(fixtures, "ontvangen/deelnemers.csv");

test("a whole workshop", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser);
  const folder = await Folder.make();
  await received(folder, join(fixtures, "ontvangen"));
  const work = { page, folder, take: (act) => download(page, act) };

  await t.test("prepare", () => prepare(work));
  await t.test("invite", () => invite(work));
  await t.test("receive", () => receive(work));
  await t.test("in the room", () => inTheRoom(work));
  await t.test("report", () => report(work));
  await t.test("actions", () => actions(work));
  await t.test("actions come back", () => actionsBack(work));
  await t.test("slides of the session", () => slides(work));
  await t.test("go on another day", () => goOn(work, browser));
  assert.deepEqual(page.faults, []);
});

test("the pack in English, and a method alone", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser, { hash: "#/voorbereiden/make" });
  const folder = await Folder.make();
  const make = (press) => download(page, () => button(page, press).click());
  await page.getByLabel("English", { exact: true }).check();
  await page.getByRole("status").filter({ hasText: "In gebruik: Scaling" }).waitFor();
  await folder.run("--method", "en", "canvas", "--print", "-o", "wall.pdf");
  await same(await make("Pdf: Vellen om op te hangen"), folder, "wall.pdf");
  await folder.run("--method", "en", "guide", "-o", "guide.docx");
  await same(await make("Word: Handleiding"), folder, "guide.docx");
  await give(page, "Kies een eigen bestand", join(root, "data/nl/methode.toml"));
  await page.getByLabel("Uit methode.toml").waitFor();
  await button(page, "Pdf: Handleiding").click();
  await page.getByRole("alert").filter({ hasText: "handleiding.toml" }).waitFor();
  await go(page, "#/zaal/statements");
  await page.locator("main .told").filter({ hasText: "werksessie.toml" }).waitFor();
  await go(page, "#/voorbereiden/make");
  await page.getByLabel("Nederlands", { exact: true }).check();
  await folder.run("guide", "-o", "gids.docx");
  await same(await make("Word: Handleiding"), folder, "gids.docx");
  assert.deepEqual(page.faults, []);
});

test("a method of one's own begins here", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser, { hash: "#/voorbereiden/make" });
  const folder = await Folder.make();
  const made = await download(page, () => button(page, "Begin een eigen methode").click());
  assert.equal(made.name, "mijn-methode.zip");
  await folder.run("--language", "nl", "new", "--method", "mijn-methode");
  assert.deepEqual(unzip(made.bytes), await folder.files("mijn-methode"));
  await folder.write("mijn-methode.zip", made.bytes);
  await give(page, "Kies een eigen bestand", folder.at("mijn-methode.zip"));
  await page.getByRole("status").filter({ hasText: "In gebruik: Van idee naar afspraak" }).waitFor();
  await folder.run("--method", "mijn-methode", "canvas", "--print", "-o", "wand.pdf");
  await same(await download(page, () => button(page, "Pdf: Vellen om op te hangen").click()), folder, "wand.pdf");
  assert.deepEqual(page.faults, []);
});

async function prepare({ page, folder, take }) {
  await page.getByLabel("Naam pilot").fill("Deelfietsen bij stations");
  await page.getByLabel("De beoogde impact").fill("Minder auto’s in de stad.\n- Meer mensen op de fiets.");
  const answers = await take(() => button(page, "Bewaar sessie").click());
  assert.equal(answers.name, "antwoorden.toml");
  await folder.write("pilot.toml", answers.bytes);
  await go(page, "#/voorbereiden/make");
  for (const [press, file, line] of [
    ["Pdf: Vellen om op een scherm in te vullen", "scherm.pdf", []],
    ["Word: Vellen om op een scherm in te vullen", "scherm.docx", []],
    ["OpenDocument: Vellen om op een scherm in te vullen", "scherm.odt", []],
    ["Pdf: Vellen om op te hangen", "wand.pdf", ["--print"]],
    ["Pdf: Lange vellen in tweeën", "lang.pdf", ["--print", "--split"]],
  ]) {
    const made = await take(() => button(page, press).click());
    await folder.run("canvas", "pilot.toml", ...line, "-o", file);
    await same(made, folder, file);
  }
}

async function invite({ page, folder, take }) {
  await go(page, "#/voorbereiden/invite");
  const list = await readFile(invited, "utf8");
  await page.getByLabel("Of plak de lijst uit Excel").fill(list);
  await button(page, "Lees deze lijst").click();
  const count = list.trim().split("\n").length - 1;
  await page.getByRole("heading", { name: `${count} mensen op de lijst` }).waitFor();
  const made = await take(() => button(page, "Maak de uitnodigingen (zip)").click());
  await folder.write("lijst.csv", list);
  await folder.run("personalise", "lijst.csv", "pilot.toml", "-d", "uitnodigingen");
  const [ours, theirs] = [unzip(made.bytes), await folder.files("uitnodigingen")];
  assert.deepEqual([...ours.keys()].sort(), [...theirs.keys()].sort());
  for (const [name, bytes] of theirs) assert.ok(bytes.equals(ours.get(name)), `${name} differs`);
  await mail({ page, folder, take });
}

/** In every form, with a mail in one's own words and the session for the calendar. */
async function mail({ page, folder, take }) {
  await page.getByLabel("Word", { exact: true }).check();
  await page.getByLabel("Dag", { exact: true }).fill("2026-12-03");
  await page.getByLabel("Begintijd").fill("13:30");
  await page.getByLabel("Plaats").fill("Stadhuis");
  await page.getByLabel("Maak voor iedereen ook een mail").check();
  await button(page, "Pas de mail aan").click();
  const letter = page.getByLabel("De mail", { exact: true });
  await letter.waitFor();
  const text = (await letter.inputValue()).replace("Beste {naam}", "Dag {naam} van {organisatie}");
  assert.match(text, /^Onderwerp: /);
  await letter.fill(text);
  const made = await take(() => button(page, "Maak de uitnodigingen (zip)").click());
  await folder.write("mail.txt", text);
  const when = ["--when", "2026-12-03 13:30", "--hours", "3", "--where", "Stadhuis"];
  const line = ["--format", "pdf,docx", "--mail", "mail.txt", ...when];
  await folder.run("personalise", "lijst.csv", "pilot.toml", "-d", "gemaild", ...line);
  const [ours, theirs] = [unzip(made.bytes), await folder.files("gemaild")];
  assert.deepEqual([...ours.keys()].sort(), [...theirs.keys()].sort());
  for (const [name, bytes] of theirs) assert.ok(bytes.equals(ours.get(name)), `${name} differs`);
}

async function receive({ page, folder, take }) {
  await go(page, "#/ontvangen");
  await give(page, "Kies een map", folder.at("ontvangen"));
  await page.getByText("bestanden zijn gelezen.").waitFor({ timeout: 60_000 });
  await page.getByText("Van 2 bestanden is niet duidelijk van wie ze zijn.").waitFor();
  const about = (file) => page.getByRole("group", { name: new RegExp(`Van wie is het\\? ${file}`) });
  await about("groep.pdf").getByLabel("Van de groep samen").check();
  await about("naam vergeten.docx").getByLabel("Van één persoon, die zijn naam vergat").check();
  await page.getByLabel("Ga verder zonder wat niet te lezen is").check();
  await page.getByText("28 bijdragen", { exact: true }).waitFor();
  await page.getByText("Frits Stil (NS)").waitFor();
  const session = await take(() => button(page, "Bewaar sessie").click());
  await folder.run(
    "merge",
    "ontvangen",
    "--recursive",
    "--group",
    "ontvangen/groep.pdf",
    "--skip-unreadable",
    "-o",
    "sessie.toml",
  );
  assert.equal(session.bytes.toString(), (await folder.read("sessie.toml")).toString());
  const made = await take(() => button(page, "Maak de herinneringen (zip)").click());
  const when = ["--when", "2026-12-03 13:30", "--hours", "3", "--where", "Stadhuis"];
  const line = ["--format", "pdf,docx", "--remind", "sessie.toml", ...when];
  await folder.run("personalise", "lijst.csv", "pilot.toml", "-d", "herinnerd", ...line);
  const [ours, theirs] = [unzip(made.bytes), await folder.files("herinnerd")];
  assert.deepEqual([...ours.keys()].sort(), [...theirs.keys()].sort());
  for (const [name, bytes] of theirs) assert.ok(bytes.equals(ours.get(name)), `${name} differs`);
}

async function inTheRoom({ page, folder, take }) {
  await go(page, "#/zaal");
  await page.getByText("Je ziet de bijdragen van 28 mensen.").waitFor();
  const choice = page.locator('[data-path="routes.op.relevantie"]');
  await choice.getByLabel("Onzeker").check();
  await page.locator('[data-path="routes.op.acties"]').fill("Samen naar de provincie.\n- Voor de zomer.");
  await go(page, "#/zaal/group");
  await page.locator('[data-path="acties.1.actie"]').fill("Brief schrijven aan de provincie");
  await page.locator('[data-path="acties.1.wie"]').fill("Eva Kok");
  await page.locator('[data-path="acties.1.wanneer"]').fill("2026-12-01");
  await go(page, "#/ontvangen");
  await page.getByText("28 bijdragen", { exact: true }).waitFor();
  const session = await take(() => button(page, "Bewaar sessie").click());
  await folder.write("samen.toml", session.bytes);
  const text = session.bytes.toString();
  for (const said of ["Samen besloten", "Samen naar de provincie.", "Brief schrijven aan de provincie"]) {
    assert.equal(text.split(said).length, 2, `${said} stands there once`);
  }
}

async function report({ page, folder, take }) {
  await go(page, "#/verslag");
  const make = async (press, file, ...line) => {
    const made = await take(() => button(page, press).click());
    await folder.run("report", "samen.toml", ...line, "-o", file);
    await same(made, folder, file);
  };
  await make("Bewaar als PDF", "rapport.pdf");
  await make("Bewaar als Word", "rapport.docx");
  await make("Bewaar als OpenDocument", "rapport.odt");
  await page.getByLabel("Met wat iedereen schreef").uncheck();
  await make("Bewaar als PDF", "kort.pdf", "--without", "bijdragen");
  await page.getByLabel("Met wat iedereen schreef").check();
  await page.getByLabel("Voor het bestuur").check();
  await page.getByLabel("Zonder namen").check();
  await make("Bewaar als PDF", "bestuur.pdf", "--for", "board", "--anonymous");
  await page.getByLabel("Voor iedereen").check();
  await page.getByLabel("De beoogde impact").uncheck();
  await drop(page, ".report-choice .drop", folder.at("sessie.toml"));
  await page.getByText("Het verslag wordt vergeleken met sessie.toml.").waitFor();
  const sheets = "overzicht,routes,ingredienten,valkuilen";
  await make("Bewaar als PDF", "later.pdf", "--anonymous", "--sheets", sheets, "--earlier", "sessie.toml");
}

async function actions({ page, folder, take }) {
  await page.getByLabel("Met namen").check();
  for (const [press, file] of [
    ["Bewaar alle antwoorden voor Excel", "antwoorden.xlsx"],
    ["Bewaar alle antwoorden als tekst", "antwoorden.csv"],
  ]) {
    const made = await take(() => button(page, press).click());
    await folder.run("answers", "samen.toml", "-o", file);
    await same(made, folder, file);
  }
  for (const [press, file] of [
    ["Bewaar voor Excel", "acties.xlsx"],
    ["Bewaar als tekst", "acties.csv"],
    ["Bewaar voor Outlook", "acties.ics"],
  ]) {
    const made = await take(() => button(page, press).click());
    await folder.run("actions", "samen.toml", "-o", file);
    await same(made, folder, file);
  }
}

/** How far actions are, kept up in a spreadsheet, comes into the session and stays there. */
async function actionsBack({ page, folder, take }) {
  await page.getByLabel("Ook voorstellen").check();
  const list = await take(() => button(page, "Bewaar als tekst").click());
  await folder.run("actions", "samen.toml", "--all", "-o", "alle.csv");
  await same(list, folder, "alle.csv");
  const zip = await take(() => button(page, "Bewaar een bestand per actie").click());
  await folder.run("actions", "samen.toml", "--all", "--per-action", "agenda");
  const [ours, theirs] = [unzip(zip.bytes), await folder.files("agenda")];
  assert.deepEqual([...ours.keys()].sort(), [...theirs.keys()].sort());
  for (const [name, bytes] of theirs) assert.ok(bytes.equals(ours.get(name)), `${name} differs`);
  await folder.write("bij.csv", list.bytes.toString().replace("open;", "klaar;Brief is weg"));
  await folder.write("bij.toml", await folder.read("samen.toml"));
  await folder.run("actions", "--update", "bij.csv", "bij.toml");
  await give(page, "Kies de bijgewerkte lijst", folder.at("bij.csv"));
  await page.getByText("bij.csv is gelezen en staat in de sessie.").waitFor();
  await page.getByText("Brief is weg").waitFor();
  const session = await take(() => button(page, "Bewaar sessie").click());
  assert.equal(session.bytes.toString(), (await folder.read("bij.toml")).toString());
  // What the group decides after that leaves it as it is.
  await go(page, "#/zaal/group");
  await page.locator('[data-path="routes.uit.acties"]').fill("Na de lijst");
  await go(page, "#/verslag");
  const after = await take(() => button(page, "Bewaar sessie").click());
  for (const said of ["Na de lijst", "Brief is weg"]) assert.ok(after.bytes.toString().includes(said), said);
  await folder.write("na.toml", after.bytes);
}

/** How opinions spread is on the slides. */
async function slides({ page, folder, take }) {
  await go(page, "#/voorbereiden/make");
  const deck = await take(() => button(page, "Pdf: Presentatie").click());
  const open = await take(() => button(page, "OpenDocument: Presentatie").click());
  const notes = await take(() => button(page, "OpenDocument: Spreektekst").click());
  await folder.run("deck", "--session", "na.toml", "-o", "dia.pdf", "--notes", "gezegd.odt");
  await same(deck, folder, "dia.pdf");
  await folder.run("deck", "--session", "na.toml", "-o", "dia.odp");
  await same(open, folder, "dia.odp");
  await same(notes, folder, "gezegd.odt");
}

/** The session that was kept is all that one needs, in another opening of the page. */
async function goOn({ folder }, browser) {
  const page = await open(browser, { hash: "#/verslag" });
  await give(page, "Open sessie", folder.at("samen.toml"));
  const made = await download(page, () => button(page, "Bewaar als PDF").click());
  await same(made, folder, "rapport.pdf");
}

async function same(made, folder, file) {
  const expected = await folder.read(file);
  assert.ok(
    expected.equals(made.bytes),
    `${made.name} (${made.bytes.length}) differs from ${file} (${expected.length})`,
  );
}
