// What the page makes is what the program makes of the same input, byte for byte.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { openLibrary } from "./support/library.mjs";
import { fixtures, moment, root } from "./support/page.mjs";
import { Folder, received } from "./support/program.mjs";
import { unzip } from "./support/zip.mjs";

const today = moment.toISOString().slice(0, 10);
const now = moment.toISOString().replace(".000", "");
const people = join(fixtures, "ontvangen/deelnemers.csv");
const endings = { pdf: "pdf", word: "docx", open_document: "odt" };
const templates = join(fixtures, "templates");
let core, full, folder, example, session;

before(async () => {
  [core, full, folder] = await Promise.all([openLibrary("core"), openLibrary("full"), Folder.make()]);
  example = core.example();
  await folder.write("voorbeeld.toml", core.answersFile(example).bytes);
  await folder.run("merge", join(fixtures, "twaalf.toml"), "-o", "sessie.toml");
  session = (await folder.read("sessie.toml")).toString();
});

const digest = (bytes) => createHash("sha256").update(bytes).digest("hex");

async function same(made, name) {
  assert.equal(digest(made.bytes), digest(await folder.read(name)), name);
}

/** A zip file and the files in a folder. */
async function sameFiles(made, name) {
  const files = unzip(Buffer.from(made.bytes));
  const expected = await folder.files(name);
  assert.deepEqual([...files.keys()].sort(), [...expected.keys()].sort());
  for (const [name, bytes] of expected) assert.equal(digest(files.get(name)), digest(bytes), name);
}

/** Without Typst, and with it. */
const canvases = {
  "a form": [[], {}],
  "a form for Word": [["-o", "vel.docx"], { output: "word" }],
  "some sheets for Word": [["-o", "vel.docx", "--sheets", "routes,impact"], { output: "word", sheets: ["routes", "impact"] }],
  "a form as OpenDocument": [["-o", "vel.odt"], { output: "open_document" }],
};
const typeset = {
  "a poster": [["--print", "--paper", "a0", "--sheets", "routes"], { medium: "print", paper: "a0", sheets: ["routes"] }],
  "print in greys": [["--print", "--grayscale"], { medium: "print", grayscale: true }],
  "split sheets": [["--print", "--split"], { medium: "print", split: true }],
  "a form on A4": [["--paper", "a4"], { paper: "a4" }],
  "a form for the archive": [["--archive"], { medium: "archive" }],
};

for (const [what, [given, options]] of Object.entries(canvases)) {
  test(`${what}, blank and filled in, without Typst`, async () => {
    const name = `vel.${endings[options.output ?? "pdf"]}`;
    const output = given.includes("-o") ? [] : ["-o", name];
    for (const [answers, values] of [[[], {}], [["voorbeeld.toml"], example]]) {
      await folder.run("canvas", ...answers, ...given, ...output, "--force");
      await same(core.canvas(values, options), name);
      await same(full.canvas(values, options), name);
    }
  });
}

for (const [what, [given, options]] of Object.entries(typeset)) {
  test(what, async () => {
    await folder.run("canvas", "voorbeeld.toml", ...given, "-o", "vel.pdf", "--force");
    await same(full.canvas(example, options), "vel.pdf");
  });
}

test("what takes Typst is left to the full library", () => {
  assert.equal(core.canvas(example, { medium: "print" }), undefined);
  assert.equal(core.invitations([{ name: "Bo", organisation: "" }], {}, { paper: "a4" }, { outputs: ["pdf"], today }), undefined);
});

test("invitations", async () => {
  await folder.run("personalise", people, "voorbeeld.toml", "-d", "uitnodigingen");
  const list = core.people("deelnemers.csv", await readFile(people)).people;
  await sameFiles(core.invitations(list, example, {}, { outputs: ["pdf"], today }), "uitnodigingen");
});

test("mails, calendars and reminders", async () => {
  await folder.write("adressen.csv", "naam;organisatie;e-mail\nŁucja de Vries;NS;l@ns.nl\nBo;;\nAn;RET;an@ret.nl\n");
  const list = core.people("adressen.csv", await folder.read("adressen.csv"));
  assert.equal(list.addresses.length, 1);
  const meeting = { when: "2026-12-03 13:30", hours: "3,5", place: "Stadhuis" };
  const when = ["--when", meeting.when, "--hours", meeting.hours, "--where", meeting.place];
  const outputs = Object.keys(endings);
  const formats = ["--format", Object.values(endings).join(",")];
  await folder.run("personalise", "adressen.csv", "-d", "mails", "--mail", ...formats, ...when);
  await sameFiles(core.invitations(list.people, {}, {}, { outputs, mail: {}, meeting, today }), "mails");
  const template = core.mailText(false, true, true).replace("Beste", "Dag");
  await folder.write("mail.txt", template);
  await folder.run("personalise", "adressen.csv", "-d", "eigen", "--mail", "mail.txt", ...when);
  await sameFiles(core.invitations(list.people, {}, {}, { outputs: ["pdf"], mail: { template }, meeting, today }), "eigen");
  await folder.write("an.toml", '[ingevuld_door]\nnaam = "An"\norganisatie = "RET"\n[overzicht]\nimpact = "groot"\n');
  await folder.run("personalise", "adressen.csv", "-d", "weer", "--remind", "an.toml");
  const remind = list.people.filter((one) => one.name !== "An");
  await sameFiles(core.invitations(list.people, {}, {}, { outputs: ["pdf"], mail: { remind }, today }), "weer");
});

test("reports", async () => {
  for (const [output, ending] of Object.entries(endings)) {
    for (const [given, options] of [[[], {}], [["--for", "board"], { board: true }], [["--names", "--order", "division"], { naming: "named", order: "division" }], [["--anonymous"], { naming: "anonymous" }]]) {
      const name = `rapport.${ending}`;
      await folder.run("report", "sessie.toml", "-o", name, "--force", ...given);
      await same(full.report(session, { ...options, output, today }), name);
    }
  }
});

/** The ways to list actions, as the program is told and as the page tells it. */
const listings = [
  [[], { listed: "group", anonymous: false, today }],
  [["--all"], { listed: "all", anonymous: false, today }],
  [["--all", "--anonymous"], { listed: "all", anonymous: true, today }],
];

test("actions", async () => {
  for (const [given, options] of listings) {
    for (const format of ["xlsx", "csv", "ics"]) {
      await folder.run("actions", "sessie.toml", ...given, "-o", `acties.${format}`, "--force");
      await same(core.actions(session, format, options), `acties.${format}`);
    }
  }
});

test("a calendar for each action", async () => {
  await folder.run("actions", "sessie.toml", "--all", "--per-action", "agenda");
  await sameFiles(core.calendars(session, listings[1][1]), "agenda");
});

test("a list of actions that came back", async () => {
  for (const [format, options] of [["csv", listings[0][1]], ["xlsx", listings[1][1]]]) {
    await folder.write("terug.toml", session);
    const list = core.actions(session, format, options).bytes;
    const bytes = format === "csv" ? Buffer.from(Buffer.from(list).toString().replace(";open;", ";klaar;gelukt")) : list;
    await folder.write(`terug.${format}`, bytes);
    await folder.run("actions", "--update", `terug.${format}`, "terug.toml");
    const updated = core.updateActions(session, `terug.${format}`, bytes);
    assert.equal(updated.text, (await folder.read("terug.toml")).toString());
    assert.equal(updated.text !== session, format === "csv");
    assert.equal(updated.told.at(-1).code, "actions_updated");
  }
});

test("what leads to people", async () => {
  const told = await folder.run("check", "--privacy", "sessie.toml");
  const hints = core.privacy(session);
  assert.ok(hints.length > 0);
  for (const { text } of hints) assert.ok(told.includes(text), text);
  const doubts = await folder.run("actions", "sessie.toml", "--anonymous", "-o", "anoniem.csv");
  for (const { text } of core.doubts(session)) assert.ok(doubts.includes(text), text);
});

test("guide, slides and notes", async () => {
  for (const [output, ending] of Object.entries(endings)) {
    await folder.run("guide", "-o", `handleiding.${ending}`);
    await same(full.guide(output), `handleiding.${ending}`);
    await folder.run("deck", "--pilot", "voorbeeld.toml", "--notes", `notities.${ending}`, "--force");
    await same(full.notes(example, undefined, output), `notities.${ending}`);
  }
  await same(full.deck(example, undefined, "pdf"), "presentatie.pdf");
  await folder.run("deck", "--pilot", "voorbeeld.toml", "-o", "presentatie.odp");
  await same(full.deck(example, undefined, "open_document"), "presentatie.odp");
});

test("slides and notes with a session", async () => {
  await folder.run("deck", "--session", "sessie.toml", "-o", "dia.pdf", "--notes", "gezegd.docx");
  await same(full.deck({}, session, "pdf"), "dia.pdf");
  await same(full.notes({}, session, "word"), "gezegd.docx");
});

test("an organisation's own Word template", async () => {
  const name = "gemeente.dotx";
  const path = join(templates, name);
  const house = [{ name, bytes: await readFile(path) }];
  const dressed = await openLibrary("full", { house });
  await folder.run("report", "sessie.toml", "--template", path, "-o", "sjabloon.docx");
  await same(dressed.report(session, { output: "word", today }), "sjabloon.docx");
  await folder.run("guide", "--template", path, "-o", "sjabloon-gids.docx");
  await same(dressed.guide("word"), "sjabloon-gids.docx");
});

test("the pack in English", async () => {
  const english = await openLibrary("full", { pack: "en" });
  await folder.run("--method", "en", "canvas", "-o", "sheet.pdf");
  await same(english.canvas({}, {}), "sheet.pdf");
  await folder.run("--method", "en", "guide", "-o", "guide.odt");
  await same(english.guide("open_document"), "guide.odt");
  await folder.run("--method", "en", "kit", "-d", "english", "--people", "12");
  await sameFiles(english.kit({}, { people: 12, grayscale: false }), "english");
});

test("a method alone, and what it can't make", async () => {
  const bytes = await readFile(join(root, "data/nl/methode.toml"));
  const alone = await openLibrary("full", { method: { name: "methode.toml", bytes } });
  await folder.run("canvas", "voorbeeld.toml", "-o", "alleen.docx");
  await same(alone.canvas(example, { output: "word" }), "alleen.docx");
  for (const make of [() => alone.guide("pdf"), () => alone.deck({}, undefined, "pdf"), () => alone.room(), () => alone.example()]) {
    assert.throws(make, (told) => told[0].code === "pack_lacks" && told[0].hints.length > 0);
  }
});

test("the kit with who comes", async () => {
  await folder.run("kit", "-d", "bekend", "--people", people);
  const attending = full.people("deelnemers.csv", await readFile(people)).people;
  await sameFiles(full.kit({}, { people: 12, attending, grayscale: false }), "bekend");
});

test("the kit", async () => {
  await folder.run("kit", "voorbeeld.toml", "-d", "kit", "--people", "18", "--tile", "a3");
  await sameFiles(full.kit(example, { people: 18, grayscale: false, tile: "a3" }), "kit");
});

test("a session of what came back", async () => {
  await received(folder, join(fixtures, "ontvangen"));
  const group = "ontvangen/groep.pdf";
  await folder.run("merge", "ontvangen", "--recursive", "--group", group, "--skip-unreadable", "-o", "ontvangen.toml");
  let id = 0;
  let groupId;
  for (const [name, bytes] of await folder.files("ontvangen")) {
    const last = name.split("/").at(-1);
    if (last === "Thumbs.db" || last.startsWith("~$")) continue;
    const path = `ontvangen/${name}`;
    const changed = (await stat(folder.at(path))).mtime.toISOString().replace(".000", "");
    const arrivals = core.add(path, bytes, changed, id);
    if (path === group) groupId = id;
    id += arrivals.length;
  }
  const { session: text, told } = core.gather({ moment: now, group: groupId, skipUnreadable: true });
  assert.ok(text, JSON.stringify(told));
  assert.equal(text, (await folder.read("ontvangen.toml")).toString());
});
