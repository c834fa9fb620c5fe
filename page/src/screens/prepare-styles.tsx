//! Which method, ours or one of a file, and a house style: files that one drops in.

import { FileButton, FileDrop } from "../parts/files";
import { download } from "../state/download";
import { use } from "../state/library";
import { chosen, method } from "../state/method";
import { asTold, say, trouble } from "../state/told";
import { run } from "../state/work";
import { type GivenFile, library } from "../worker/client";
import { languages, listed, t } from "../words";

export function Styles() {
  return (
    <section class="panel" aria-labelledby="styles-head">
      <h2 id="styles-head">{t("styles")}</h2>
      <div class="halves">
        <MethodChoice />
        <HouseChoice />
      </div>
    </section>
  );
}

function MethodChoice() {
  const { pack, method: file } = chosen.value;
  return (
    <FileDrop onFiles={(files) => void chooseMethod(files[0])}>
      <fieldset>
        <legend>{t("method-which")}</legend>
        <p class="hint">{t("method-now", { title: method.value!.title, version: method.value!.version })}</p>
        <div class="choices">
          {languages.map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name="pack"
                checked={!file && pack === one}
                onChange={() => void useMethod(() => ({ pack: one, method: undefined }))}
              />
              <span lang={one}>{t(`language-${one}`)}</span>
            </label>
          ))}
          {file && (
            <label class="choice">
              <input type="radio" name="pack" checked />
              <span>{t("method-of-file", { file: file.name })}</span>
            </label>
          )}
        </div>
      </fieldset>
      <FileButton label={t("choose-method")} accept=".toml,.zip" onFiles={(files) => void chooseMethod(files[0])} />
      <p class="hint">{t("choose-method-about")}</p>
      <button type="button" onClick={() => void startMethod()}>
        {t("start-method")}
      </button>
      <p class="hint">{t("start-method-about")}</p>
    </FileDrop>
  );
}

function HouseChoice() {
  const { house } = chosen.value;
  return (
    <FileDrop onFiles={(files) => void chooseHouse(files)}>
      <h3>{t("house")}</h3>
      <p>{house.length > 0 ? t("house-now", { files: listed(house.map((file) => file.name)) }) : t("house-about")}</p>
      <div class="row">
        <FileButton label={t("choose-house")} multiple onFiles={(files) => void chooseHouse(files)} />
        {house.length > 0 && (
          <button type="button" onClick={() => void chooseHouse([])}>
            {t("no-house")}
          </button>
        )}
      </div>
    </FileDrop>
  );
}

async function given(file: File): Promise<GivenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function chooseMethod(file: File | undefined): Promise<void> {
  if (file) await useMethod(async () => ({ method: await given(file) }));
}

async function startMethod(): Promise<void> {
  await run(t("start-method"), async () => download(await library.startMethod()));
}

type Wanted = Partial<typeof chosen.value>;

async function useMethod(wanted: () => Wanted | Promise<Wanted>): Promise<void> {
  await run(t("method-which"), async () => {
    await use({ ...chosen.peek(), ...(await wanted()) });
    say(t("method-now", { title: method.peek()!.title, version: method.peek()!.version }));
  });
}

/** A logo or a font alone says nothing. */
const isStyle = ({ name }: File) => /\.(toml|dotx|docx)$/i.test(name);

async function chooseHouse(files: File[]): Promise<void> {
  if (files.length > 0 && !files.some(isStyle)) {
    return trouble([asTold("error", "house-lacks-style", t("house-lacks-style"), [t("house-about")])]);
  }
  await run(t("choose-house"), async () => {
    await use({ ...chosen.peek(), house: await Promise.all(files.map(given)) });
    say(t(files.length > 0 ? "house-chosen" : "house-gone"));
  });
}
