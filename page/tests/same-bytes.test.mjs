// What the page makes is what the program makes of the same input, byte for byte.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { openLibrary } from "./support/library.mjs";
import { fixtures, moment } from "./support/page.mjs";
import { Folder, received } from "./support/program.mjs";
import { unzip } from "./support/zip.mjs";

const today = moment.toISOString().slice(0, 10);
const now = moment.toISOString().replace(".000", "");
const people = join(fixtures, "ontvangen/deelnemers.csv");
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

/** Without Typst, and with it. */
const canvases = {
  "a form": [[], {}],
  "a form for Word": [["-o", "vel.docx"], { output: "word" }],
  "some sheets for Word": [["-o", "vel.docx", "--sheets", "routes,impact"], { output: "word", sheets: ["routes", "impact"] }],
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
    const output = given.includes("-o") ? [] : ["-o", "vel.pdf"];
    const name = given.includes("-o") ? "vel.docx" : "vel.pdf";
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
  assert.equal(core.invitations([{ name: "Bo", organisation: "" }], {}, { paper: "a4" }), undefined);
});

test("invitations", async () => {
  await folder.run("personalise", people, "voorbeeld.toml", "-d", "uitnodigingen");
  const list = core.people("deelnemers.csv", await readFile(people)).people;
  const made = unzip(Buffer.from(core.invitations(list, example, {}).bytes));
  const expected = await folder.files("uitnodigingen");
  assert.deepEqual([...made.keys()].sort(), [...expected.keys()].sort());
  for (const [name, bytes] of expected) assert.equal(digest(made.get(name)), digest(bytes), name);
});

test("reports", async () => {
  for (const output of ["pdf", "word"]) {
    for (const [given, options] of [[[], {}], [["--for", "board"], { board: true }], [["--names", "--order", "division"], { naming: "named", order: "division" }], [["--anonymous"], { naming: "anonymous" }]]) {
      const name = output === "pdf" ? "rapport.pdf" : "rapport.docx";
      await folder.run("report", "sessie.toml", "-o", name, "--force", ...given);
      await same(full.report(session, { ...options, output, today }), name);
    }
  }
});

test("actions", async () => {
  for (const format of ["xlsx", "csv", "ics"]) {
    await folder.run("actions", "sessie.toml", "-o", `acties.${format}`, "--force");
    await same(core.actions(session, { format, anonymous: false, today }), `acties.${format}`);
  }
});

test("guide, slides and notes", async () => {
  await folder.run("guide");
  await same(full.guide("pdf"), "handleiding.pdf");
  await folder.run("guide", "-o", "handleiding.docx");
  await same(full.guide("word"), "handleiding.docx");
  await folder.run("deck", "--pilot", "voorbeeld.toml", "--notes", "notities.docx");
  await same(full.deck(example), "presentatie.pdf");
  await same(full.notes(example, "word"), "notities.docx");
});

test("the kit", async () => {
  await folder.run("kit", "voorbeeld.toml", "-d", "kit", "--people", "18", "--tile", "a3");
  const made = unzip(Buffer.from(full.kit(example, { people: 18, grayscale: false, tile: "a3" }).bytes));
  const expected = await folder.files("kit");
  assert.deepEqual([...made.keys()].sort(), [...expected.keys()].sort());
  for (const [name, bytes] of expected) assert.equal(digest(made.get(name)), digest(bytes), name);
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
