//! Another method, or a house style: files that one drops in.

import { FileButton, FileDrop } from "../parts/files";
import { use } from "../state/library";
import { house, method, methodFile } from "../state/method";
import { say } from "../state/told";
import { run } from "../state/work";
import type { GivenFile } from "../worker/client";
import { listed, t } from "../words";

export function Styles() {
  return (
    <section class="panel" aria-labelledby="styles-head">
      <h2 id="styles-head">{t("styles")}</h2>
      <div class="halves">
        <FileDrop onFiles={(files) => void chooseMethod(files.slice(0, 1))}>
          <h3>{t("method-file")}</h3>
          <p>{t("method-now", { title: method.value!.title, version: method.value!.version })}</p>
          <div class="row">
            <FileButton label={t("choose-method")} accept=".toml" onFiles={(files) => void chooseMethod(files)} />
            {methodFile.value && (
              <button type="button" onClick={() => void chooseMethod([])}>
                {t("built-in-method")}
              </button>
            )}
          </div>
        </FileDrop>
        <FileDrop onFiles={(files) => void chooseHouse(files)}>
          <h3>{t("house")}</h3>
          <p>
            {house.value.length > 0
              ? t("house-now", { files: listed(house.value.map((file) => file.name)) })
              : t("house-about")}
          </p>
          <div class="row">
            <FileButton label={t("choose-house")} multiple onFiles={(files) => void chooseHouse(files)} />
            {house.value.length > 0 && (
              <button type="button" onClick={() => void chooseHouse([])}>
                {t("no-house")}
              </button>
            )}
          </div>
        </FileDrop>
      </div>
    </section>
  );
}

async function given(file: File): Promise<GivenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function chooseMethod(files: File[]): Promise<void> {
  const isDone = await run(t("choose-method"), async () => {
    const [file] = await Promise.all(files.map(given));
    await use(file, house.peek());
    return true;
  });
  if (isDone) say(t("method-now", { title: method.peek()!.title, version: method.peek()!.version }));
}

async function chooseHouse(files: File[]): Promise<void> {
  const isDone = await run(t("choose-house"), async () => {
    await use(methodFile.peek(), await Promise.all(files.map(given)));
    return true;
  });
  if (isDone) say(t(files.length > 0 ? "house-chosen" : "house-gone"));
}
