// What is counted and typed over in the room, by the keyboard alone. What the page keeps is what the program makes of it.

import assert from "node:assert/strict";
import test from "node:test";
import { button, download, give, go, launch, open } from "./support/page.mjs";
import { Folder } from "./support/program.mjs";

const voters = 14;

/** When something was read, which is another moment for the program. */
function without(session) {
  return session
    .toString()
    .split("\n")
    .filter((line) => !/^(gelezen|gewijzigd) = /.test(line))
    .join("\n");
}

test("a vote of fourteen on all strips takes no mouse", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser, { hash: "#/zaal/votes" });
  const folder = await Folder.make();
  await page.getByLabel("Hoeveel mensen stemden er?").focus();
  await page.keyboard.type(String(voters));
  const boxes = await page.locator(".room-votes table input").count();
  assert.ok(boxes > 60, `${boxes} answers`);
  // Five routes and eight ingredients have four answers each.
  for (let row = 0; row < 13; row += 1) {
    for (const count of [row % 5, 14 - (row % 5) - 1, 1, 0]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(String(count));
    }
  }
  assert.equal(await page.locator(".room-votes-sum").first().textContent(), "14");
  const file = await download(page, () => button(page, "Bewaar als bestand").press("Enter"));
  assert.equal(file.name, "stemmen.toml");
  await page.getByLabel("Hoeveel mensen stemden er?").press("Enter");
  await page.getByText("stemmen in de zaal bij 13 keuzes").first().waitFor();
  const session = await download(page, () => button(page, "Bewaar sessie").press("Enter"));
  await folder.write("stemmen.toml", file.bytes);
  await folder.run("merge", "--votes", "stemmen.toml", "stemmen.toml", "-o", "sessie.toml");
  assert.equal(without(session.bytes), without(await folder.read("sessie.toml")));
  await go(page, "#/zaal");
  await page.getByText("14 stemmen in de zaal").first().waitFor();
  assert.deepEqual(page.faults, []);
});

test("more votes than people are asked about, and what was typed stays", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser, { hash: "#/zaal/votes" });
  await page.getByLabel("Hoeveel mensen stemden er?").fill("3");
  await page.getByLabel("R1 In: relevantie: Relevant", { exact: true }).fill("4");
  await page.getByLabel("Hoeveel mensen stemden er?").press("Enter");
  await page.getByRole("alert").filter({ hasText: "4 stemmen, en er stemden 3 mensen" }).waitFor();
  assert.equal(await page.getByLabel("R1 In: relevantie: Relevant", { exact: true }).inputValue(), "4");
  assert.deepEqual(page.faults, []);
});

// They once stayed in the session: boxes were empty, and so was what was put in.
test("votes that are emptied in a session that was opened again go out of it", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser, { hash: "#/zaal/votes" });
  const votes = (route, option) => page.getByLabel(`${route}: relevantie: ${option}`, { exact: true });
  await page.getByLabel("Hoeveel mensen stemden er?").fill("9");
  await votes("R1 In", "Relevant").fill("7");
  await votes("R1 In", "Onzeker").fill("2");
  await votes("R2 Uit", "Relevant").fill("5");
  await page.getByLabel("Hoeveel mensen stemden er?").press("Enter");
  await page.getByText("stemmen in de zaal bij 2 keuzes").first().waitFor();
  const file = await download(page, () => button(page, "Bewaar sessie").press("Enter"));
  const folder = await Folder.make();
  await folder.write("sessie.toml", file.bytes);

  const again = await open(browser, { hash: "#/zaal/votes" });
  const count = (route, option) => again.getByLabel(`${route}: relevantie: ${option}`, { exact: true });
  await give(again, "Open sessie", folder.at("sessie.toml"));
  // The boxes are there before the session is.
  await again.getByText("sessie.toml is geopend.").waitFor();
  assert.equal(await count("R1 In", "Relevant").inputValue(), "7", "what was counted is shown");
  // A correction leaves the other counts of its choice.
  await count("R1 In", "Onzeker").fill("1");
  await count("R2 Uit", "Relevant").fill("");
  await again.getByLabel("Hoeveel mensen stemden er?").press("Enter");
  await again.getByText("stemmen in de zaal bij 1 keuze,").first().waitFor();
  const changed = (await download(again, () => button(again, "Bewaar sessie").press("Enter"))).bytes.toString();
  assert.match(changed, /\[stemmen\.routes\.in\.relevantie\]\n(onzeker = 1\nrelevant = 7|relevant = 7\nonzeker = 1)\n/);
  assert.doesNotMatch(changed, /stemmen\.routes\.uit/);
  await count("R1 In", "Relevant").fill("");
  await count("R1 In", "Onzeker").fill("");
  await again.getByLabel("Hoeveel mensen stemden er?").press("Enter");
  await again.getByText("geen stemmen in de zaal").first().waitFor();
  assert.equal(await count("R1 In", "Relevant").inputValue(), "");
  assert.deepEqual([...page.faults, ...again.faults], []);
});

test("thirty notes take no mouse", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await open(browser, { hash: "#/zaal/notes" });
  const folder = await Folder.make();
  const codes = ["R1:", "r2", "I4 acties:", "T5 –", "v3", "O1:"];
  const notes = Array.from({ length: 28 }, (_, at) => `${codes[at % codes.length]} briefje nummer ${at + 1}`);
  const text = [...notes, "A: Anna – bellen – 1 mei 2027", "a: Bo – mailen"].join("\n");
  const box = page.getByLabel("Briefjes", { exact: true });
  await box.focus();
  await page.keyboard.type(`${text}\nR9: bestaat niet`);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("alert").filter({ hasText: "geen vak op de vellen heeft de code" }).waitFor();
  assert.ok((await box.inputValue()).endsWith("bestaat niet"), "nothing is lost");
  // The question has the focus: from there Tab leads back to the notes.
  const isBack = () => page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement);
  for (let step = 0; step < 30 && !(await isBack()); step += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Control+End");
  for (const _ of "\nR9: bestaat niet") await page.keyboard.press("Backspace");
  await page.keyboard.press("Control+Enter");
  await page.getByText("30 briefjes erbij").first().waitFor();
  assert.equal(await box.inputValue(), "");
  const session = await download(page, () => button(page, "Bewaar sessie").press("Enter"));
  await folder.write("briefjes.txt", text);
  await folder.run("notes", "briefjes.txt", "-o", "sessie.toml");
  assert.equal(session.bytes.toString(), (await folder.read("sessie.toml")).toString());
  // Typed once more, they are there already.
  await box.fill(text);
  await box.press("Control+Enter");
  await page.getByText("0 briefjes erbij; 30 stonden er al").first().waitFor();
  await go(page, "#/zaal");
  await button(page, /^Toon wat/).first().press("Enter");
  await page.getByText("briefje aan de muur").first().waitFor();
  assert.deepEqual(page.faults, []);
});
