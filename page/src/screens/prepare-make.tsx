//! Sheets and documents: which ones, on which paper, and one button for each.

import { useState } from "preact/hooks";
import { download } from "../state/download";
import { sessionNow } from "../state/gather";
import { method } from "../state/method";
import { people } from "../state/people";
import { asPrepared, carried, isPrepared, prepared, wanted } from "../state/prepared";
import { overview } from "../state/session";
import { run } from "../state/work";
import { type CanvasOptions, type KitWanted, type MadeFile, type Output, library } from "../worker/client";
import { t } from "../words";

const papers = ["a4", "a3", "a2", "a1", "a0"] as const;
const tiles = ["a4", "a3"] as const;

export function Make() {
  const [blank, setBlank] = useState(false);
  const [person, setPerson] = useState(false);
  const [wantsOpinions, setOpinions] = useState(false);
  const hasOpinions = (overview.value?.contributions.length ?? 0) > 0;
  const opinions = wantsOpinions && hasOpinions;
  const said = async () => (opinions ? sessionNow() : undefined);
  const canvas = async (options: CanvasOptions) => {
    const known = blank ? {} : prepared.value;
    const session = await said();
    return library.canvas(known, { ...(blank ? wanted.value : asPrepared.value), person, session, ...options });
  };
  return (
    <>
      <section class="panel" aria-labelledby="choose-head">
        <h2 id="choose-head">{t("choose-sheets")}</h2>
        <Sheets />
        <div class="row">
          <label class="pair">
            {t("paper")}
            <select
              value={wanted.value.paper ?? ""}
              onChange={(event) => choose({ paper: papers.find((paper) => paper === event.currentTarget.value) })}
            >
              <option value="">{t("paper-usual")}</option>
              {papers.map((paper) => (
                <option key={paper} value={paper}>
                  {t("paper-size", { size: paper.toUpperCase() })}
                </option>
              ))}
            </select>
          </label>
          <Tick
            label={t("grayscale")}
            on={wanted.value.grayscale ?? false}
            onTick={(grayscale) => choose({ grayscale })}
          />
          <Tick label={t("ask-person")} on={person} onTick={setPerson} />
          {isPrepared.value && !opinions && <Tick label={t("leave-blank")} on={blank} onTick={setBlank} />}
          {hasOpinions && !blank && <Tick label={t("with-opinions")} on={opinions} onTick={setOpinions} />}
        </div>
      </section>
      <section class="panel" aria-labelledby="make-head">
        <h2 id="make-head">{t("make-sheets")}</h2>
        <ul class="makes">
          <MakeItem code="make-wall" makes={{ pdf: () => canvas({ medium: "print" }) }} />
          <MakeItem code="make-form" makes={everyOutput((output) => canvas({ output }))} />
          <MakeItem code="make-split" makes={{ pdf: () => canvas({ medium: "print", split: true }) }} />
        </ul>
      </section>
      <Documents said={said} />
    </>
  );
}

function choose(part: Partial<typeof wanted.value>): void {
  wanted.value = { ...wanted.value, ...part };
}

/** None ticked means all of them, and that is what is shown. */
function Sheets() {
  const all = method.value!.sheets.map((sheet) => sheet.id);
  const { sheets = [] } = wanted.value;
  const chosen = sheets.length > 0 ? sheets : all;
  const tick = (id: string, on: boolean) => {
    const next = all.filter((one) => (one === id ? on : chosen.includes(one)));
    choose({ sheets: next.length === all.length ? [] : next });
  };
  return (
    <fieldset>
      <legend>{t("sheets")}</legend>
      <div class="choices">
        {method.value!.sheets.map((sheet) => (
          <label key={sheet.id} class="choice" style={{ "--sheet": sheet.color }}>
            <input
              type="checkbox"
              checked={chosen.includes(sheet.id)}
              onChange={(event) => tick(sheet.id, event.currentTarget.checked)}
            />
            <span>
              <span class="code">{sheet.code}</span> {sheet.title}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Tick({ label, on, onTick }: { label: string; on: boolean; onTick: (on: boolean) => void }) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

type Makes = Partial<Record<"pdf" | "word" | "open" | "zip", () => Promise<MadeFile>>>;

/** As everything that a document can be made as. */
function everyOutput(make: (output: Output) => Promise<MadeFile>): Makes {
  return { pdf: () => make("pdf"), word: () => make("word"), open: () => make("open_document") };
}

/** What it is and what it is for, with a button for each kind of file. */
function MakeItem({ code, makes }: { code: string; makes: Makes }) {
  const name = t(code);
  return (
    <li>
      <div>
        <h3 id={code}>{name}</h3>
        <p class="hint">{t(`${code}-about`)}</p>
      </div>
      <div class="row">
        {Object.entries(makes).map(([kind, make]) => (
          <button
            key={kind}
            type="button"
            aria-label={`${t(`as-${kind}`)}: ${name}`}
            onClick={() => void run(t("making", { what: name }), async () => download(await make()))}
          >
            {t(`as-${kind}`)}
          </button>
        ))}
      </div>
    </li>
  );
}

function Documents({ said }: { said: () => Promise<string | undefined> }) {
  const [count, setCount] = useState(people.value.length || 12);
  const [tile, setTile] = useState<KitWanted["tile"]>();
  // Who is on the list gets a badge, when it is of just the people who come.
  const [badges, setBadges] = useState(people.value.length > 0);
  const attending = badges ? people.value : [];
  const kit = async () =>
    library.kit(prepared.value, {
      people: count,
      attending,
      grayscale: wanted.value.grayscale ?? false,
      tile,
      carried: carried.value,
      session: await said(),
    });
  return (
    <section class="panel" aria-labelledby="documents-head">
      <h2 id="documents-head">{t("make-documents")}</h2>
      <ul class="makes">
        <MakeItem code="make-guide" makes={everyOutput(library.guide)} />
        <MakeItem
          code="make-deck"
          makes={{
            pdf: async () => library.deck(prepared.value, await sessionNow(), "pdf"),
            open: async () => library.deck(prepared.value, await sessionNow(), "open_document"),
          }}
        />
        <MakeItem
          code="make-notes"
          makes={everyOutput(async (output) => library.notes(prepared.value, await sessionNow(), output))}
        />
        <MakeItem code="make-kit" makes={{ zip: kit }} />
      </ul>
      <div class="row">
        <label class="pair">
          {t("kit-people")}
          <input
            type="number"
            min="1"
            max="500"
            disabled={attending.length > 0}
            value={attending.length > 0 ? attending.length : count}
            onChange={(event) => setCount(event.currentTarget.valueAsNumber || 12)}
          />
        </label>
        {people.value.length > 0 && <Tick label={t("kit-badges")} on={badges} onTick={setBadges} />}
        <label class="pair">
          {t("kit-tile")}
          <select
            value={tile ?? ""}
            onChange={(event) => setTile(tiles.find((one) => one === event.currentTarget.value))}
          >
            <option value="">{t("kit-no-tile")}</option>
            {tiles.map((one) => (
              <option key={one} value={one}>
                {t("paper-size", { size: one.toUpperCase() })}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
