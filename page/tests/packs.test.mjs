// Methods of another shape on the page: a grid of boxes, a scale, a number. What it gives has the bytes that the program
// gives of the same pack.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { findings } from "./support/axe.mjs";
import { tabToField } from "./support/keyboard.mjs";
import { button, download, fixtures, give, go, launch, open } from "./support/page.mjs";
import { Folder } from "./support/program.mjs";
import { zip } from "./support/zip.mjs";

/** What is filled in by keyboard on each sheet: a text that is typed, or a step so many to the right of the first one. */
const packs = {
  negenvlak: {
    typed: {
      model: { "dienst.naam": "Kitchen", "model.aanbod": "Meals and company", "model.inkomsten": "A grant" },
    },
    said: ['[model]\naanbod = "Meals"\n', '[model]\nkosten = "The cooks"\n'],
    seen: ["Our work in nine boxes", "What does it cost?"],
  },
  veranderpad: {
    typed: {
      pad: { "plan.naam": "Fietsles", "pad.doen": "Twee lessen per week" },
      zekerheid: {
        "zekerheid.geheel": 7,
        "zekerheid.geld": "€ 1.250,50",
        "stappen.leren.zeker": 4,
        "stappen.leren.aantal": "een stuk of tien",
      },
    },
    said: ["[zekerheid]\ngeheel = 7\n[stappen.leren]\nzeker = 1\n", "[zekerheid]\ngeheel = 2\n[stappen.leren]\nzeker = 5\n"],
    seen: ["Hoe zeker zijn we?", "wat 2 mensen kozen", "0 (geen enkel vertrouwen)", "5 (bewezen)"],
  },
};

for (const [name, pack] of Object.entries(packs)) {
  test(`the pack ${name}`, async (t) => {
    const browser = await launch();
    t.after(() => browser.close());
    const folder = await Folder.make();
    const from = join(fixtures, "packs", name);
    const files = (await readdir(from)).sort().map(async (file) => [`${name}/${file}`, await readFile(join(from, file))]);
    await folder.write("pack.zip", zip(new Map(await Promise.all(files))));
    const page = await open(browser, { hash: "#/voorbereiden/make", viewport: { width: 1280, height: 800 } });
    await give(page, "Kies een eigen bestand", folder.at("pack.zip"));
    await page.getByLabel("Uit pack.zip").waitFor();
    const work = {
      page,
      folder,
      run: (...line) => folder.run("--method", "pack.zip", ...line),
      make: async (press, file) => {
        const made = await download(page, () => button(page, press).click());
        const expected = await folder.read(file);
        assert.ok(expected.equals(made.bytes), `${press}: ${made.bytes.length} bytes, and ${file} has ${expected.length}`);
      },
    };
    await t.test("fill in by keyboard, and make sheets", () => fillIn(work, pack));
    await t.test("what is for the room", () => materials(work));
    await t.test("read back what others filled in", () => receive(work, pack));
    await t.test("see how opinions spread", () => spread(work, pack));
    await t.test("report", () => report(work));
    assert.deepEqual(page.faults, []);
  });
}

async function fillIn({ page, folder, run, make }, { typed }) {
  for (const [sheet, values] of Object.entries(typed)) {
    await go(page, `#/voorbereiden/fill/${sheet}`);
    for (const [path, value] of Object.entries(values)) {
      await tabToField(page, path);
      if (typeof value === "string") await page.keyboard.type(value);
      else {
        await page.keyboard.press("Space");
        for (let step = 0; step < value; step += 1) await page.keyboard.press("ArrowRight");
      }
    }
    assert.deepEqual(await findings(page), []);
  }
  const answers = await download(page, () => button(page, "Bewaar sessie").click());
  await folder.write("pilot.toml", answers.bytes);
  await go(page, "#/voorbereiden/make");
  for (const [press, file, ...line] of [
    ["Pdf: Vellen om op een scherm in te vullen", "screen.pdf"],
    ["Word: Vellen om op een scherm in te vullen", "screen.docx"],
    ["OpenDocument: Vellen om op een scherm in te vullen", "screen.odt"],
    ["Pdf: Vellen om op te hangen", "wall.pdf", "--print"],
  ]) {
    await run("canvas", "pilot.toml", ...line, "-o", file);
    await make(press, file);
  }
  for (const file of ["screen.pdf", "screen.docx", "screen.odt"]) {
    await run("read", file, "-o", `${file}.toml`);
    const read = (await folder.read(`${file}.toml`)).toString();
    for (const value of Object.values(typed).flatMap(Object.values)) assert.ok(read.includes(written(value)), `${file}: ${value}\n${read}`);
  }
}

/** How an answer stands in a file of answers. */
function written(value) {
  if (value === "€ 1.250,50") return "geld = 1250.5";
  // Steps of the one scale start at 0, those of the other at 1.
  return typeof value === "string" ? value : `= ${value === 7 ? 7 : value + 1}`;
}

async function materials({ run, make }) {
  await run("guide", "-o", "guide.docx");
  await make("Word: Handleiding", "guide.docx");
  await run("deck", "--pilot", "pilot.toml", "-o", "slides.pdf");
  await make("Pdf: Presentatie", "slides.pdf");
}

async function receive({ page, folder, run }, { said }) {
  const people = ["Anna", "Ben"];
  for (const [index, name] of people.entries()) {
    await folder.write(`${name}.toml`, `[ingevuld_door]\nnaam = "${name}"\norganisatie = "Leeds"\n${said[index]}`);
  }
  await go(page, "#/ontvangen");
  await give(page, "Kies bestanden", people.map((name) => folder.at(`${name}.toml`)));
  await page.getByText("2 bijdragen", { exact: true }).waitFor();
  const session = await download(page, () => button(page, "Bewaar sessie").click());
  await folder.write("session.toml", session.bytes);
  await run("merge", "Anna.toml", "Ben.toml", "-o", "merged.toml");
  assert.equal(session.bytes.toString(), (await folder.read("merged.toml")).toString());
}

async function spread({ page }, { seen }) {
  await go(page, "#/zaal");
  for (const text of seen) await page.getByText(text).first().waitFor();
  assert.deepEqual(await findings(page), []);
}

async function report({ page, run, make }) {
  await go(page, "#/verslag");
  for (const [press, kind] of [
    ["Bewaar als PDF", "pdf"],
    ["Bewaar als Word", "docx"],
    ["Bewaar als OpenDocument", "odt"],
  ]) {
    await run("report", "session.toml", "-o", `report.${kind}`);
    await make(press, `report.${kind}`);
  }
  for (const [press, file] of [
    ["Bewaar alle antwoorden voor Excel", "answers.xlsx"],
    ["Bewaar alle antwoorden als tekst", "answers.csv"],
  ]) {
    await run("answers", "session.toml", "-o", file);
    await make(press, file);
  }
}
