//! Invitations: a list of people, and a fillable file for each.

import { useEffect, useRef } from "preact/hooks";
import { FileButton, FileDrop } from "../parts/files";
import { InviteOptions } from "./invite-options";
import { addresses, asked } from "../state/invite";
import { changed, touched } from "../state/dirty";
import { download } from "../state/download";
import { pasted, people } from "../state/people";
import { asPrepared, prepared } from "../state/prepared";
import { say, trouble, troubles } from "../state/told";
import { run } from "../state/work";
import { type People, library } from "../worker/client";
import { t } from "../words";

export function Invite() {
  return (
    <>
      <section class="panel" aria-labelledby="list-head">
        <h2 id="list-head">{t("list")}</h2>
        <p>{t("list-about")}</p>
        <FileDrop onFiles={(files) => void fromFile(files[0])}>
          <FileButton
            label={t("list-file")}
            accept=".xlsx,.csv,.tsv,.txt"
            onFiles={(files) => void fromFile(files[0])}
          />
          <p class="hint">{t("list-drop")}</p>
        </FileDrop>
        <Paste />
      </section>
      {people.value.length > 0 && <Invited />}
    </>
  );
}

function Paste() {
  const box = useRef<HTMLTextAreaElement>(null);
  // What was pasted stays when one looks at another screen.
  useEffect(() => {
    if (box.current && box.current.value !== pasted.value) box.current.value = pasted.value;
  }, [pasted.value]);
  const type = (text: string) => {
    pasted.value = text;
    changed("people");
  };
  const lacksHeads = troubles.value.some((one) => one.code === "column_missing") && pasted.value !== "";
  return (
    <div class="field">
      <label for="pasted">{t("paste")}</label>
      <p class="hint" id="pasted-hint">
        {t("paste-hint")}
      </p>
      <textarea
        id="pasted"
        ref={box}
        rows={6}
        aria-describedby="pasted-hint"
        spellcheck={false}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <div class="row">
        <button type="button" onClick={() => void fromText()}>
          {t("read-list")}
        </button>
        {lacksHeads && (
          <button
            type="button"
            onClick={() => {
              type(`${heads(pasted.value)}\n${pasted.value}`);
              void fromText();
            }}
          >
            {t("add-heads")}
          </button>
        )}
      </div>
    </div>
  );
}

/** The heads of a list without them, with what stands between its columns. */
function heads(text: string): string {
  const between = ["\t", ";", ","].find((one) => text.includes(one)) ?? "\t";
  return ["naam", "organisatie"].join(between);
}

function fromText(): Promise<void> {
  return take(async () => library.people("lijst.csv", new TextEncoder().encode(pasted.value)));
}

async function fromFile(file: File | undefined): Promise<void> {
  if (file) await take(async () => library.people(file.name, new Uint8Array(await file.arrayBuffer())));
}

async function take(read: () => Promise<People>): Promise<void> {
  const found = await run(t("reading-list"), read);
  if (!found) return;
  people.value = found.people;
  addresses.value = found.addresses;
  touched();
  trouble(found.told);
  say(t("people-read", { count: found.people.length }));
}

function Invited() {
  const make = () =>
    run(t("making", { what: t("invitations") }), async () =>
      download(await library.invitations(people.value, prepared.value, asPrepared.value, asked())),
    );
  return (
    <section class="panel" aria-labelledby="people-head">
      <h2 id="people-head">{t("people-read", { count: people.value.length })}</h2>
      <p>{t("invitations-about")}</p>
      <InviteOptions />
      <div class="row">
        <button type="button" class="first" onClick={() => void make()}>
          {t("make-invitations")}
        </button>
        <button
          type="button"
          onClick={() => {
            people.value = [];
            touched();
            say(t("list-emptied"));
          }}
        >
          {t("empty-list")}
        </button>
      </div>
      <ol class="people">
        {people.value.map((person, index) => (
          <li key={index}>
            {person.name} {person.organisation && <span class="hint">{person.organisation}</span>}{" "}
            {person.address && <span class="hint">{person.address}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
