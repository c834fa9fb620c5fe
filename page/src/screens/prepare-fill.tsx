//! What is known already, in a form made from the method, with the sheet beside it.

import { useState } from "preact/hooks";
import { FileButton } from "../parts/files";
import { SheetForm } from "../parts/sheet-form";
import { address, route } from "../route";
import { openSession } from "../state/files";
import { method, sheetOf } from "../state/method";
import { forgetEarlier } from "../state/moments";
import { goOnAfter } from "../state/next";
import { isPrepared, prepare, prepared } from "../state/prepared";
import { replacePrepared } from "../state/replace";
import { say } from "../state/told";
import { run } from "../state/work";
import { library } from "../worker/client";
import { t } from "../words";
import { Preview } from "./prepare-preview";
import { Unplaced } from "./prepare-unplaced";

export function Fill() {
  const sheet = sheetOf(route.value.rest[1]) ?? method.value!.sheets[0]!;
  const [large, setLarge] = useState(false);
  return (
    <>
      <div class="row">
        <FileButton label={t("open-answers")} onFiles={(files) => void openSession(files[0])} />
        <FileButton label={t("go-on-after")} onFiles={(files) => void goOnAfter(files[0])} />
        <button type="button" onClick={() => void example()}>
          {t("open-example")}
        </button>
        {isPrepared.value && (
          <button type="button" onClick={empty}>
            {t("empty")}
          </button>
        )}
      </div>
      <nav aria-label={t("sheets")}>
        <ul class="sheet-tabs">
          {method.value!.sheets.map((one) => (
            <li key={one.id} style={{ "--sheet": one.color }}>
              <a href={address("prepare", "fill", one.id)} aria-current={one.id === sheet.id ? "true" : undefined}>
                <span class="code">{one.code}</span> {one.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Unplaced />
      <div class="fill" data-large={large}>
        <SheetForm key={sheet.id} sheet={sheet} values={prepared.value} onValue={prepare} />
        <Preview sheet={sheet} large={large} onLarge={setLarge} />
      </div>
    </>
  );
}

async function example(): Promise<void> {
  if (!replacePrepared.allowed()) return;
  await run(t("open-example"), async () => {
    replacePrepared.by(await library.example());
    say(t("example-opened"));
  });
}

function empty(): void {
  if (!replacePrepared.allowed()) return;
  replacePrepared.by({});
  forgetEarlier();
  say(t("emptied"));
}
