//! Sticky notes from the wall, typed one a line, or taken from a file.

import { useState } from "preact/hooks";
import { FileButton, FileDrop } from "../parts/files";
import { putNotes, putNotesOf } from "../state/put";
import { typed, typeNotes } from "../state/typed";
import { t } from "../words";

export function Notes() {
  const [asResult, setAsResult] = useState(false);
  const take = async (file: File | undefined) => {
    if (file) await putNotesOf(file.name, new Uint8Array(await file.arrayBuffer()), asResult);
  };
  const lines = typed.value.notes.split("\n").filter((line) => line.trim() !== "").length;
  return (
    <section class="room-notes">
      <p>{t("room-notes-explained")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void putNotes(asResult);
        }}
      >
        <label class="field">
          <span>{t("room-notes-label")}</span>
          <textarea
            rows={16}
            spellcheck
            value={typed.value.notes}
            onInput={(event) => typeNotes(event.currentTarget.value)}
            onKeyDown={(event) => {
              // Thirty notes take no mouse, and neither does what comes after the last.
              if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              void putNotes(asResult);
            }}
          />
        </label>
        <p class="hint">{t("room-notes-count", { count: lines })}</p>
        <label class="choice">
          <input type="checkbox" checked={asResult} onChange={() => setAsResult(!asResult)} />
          <span>{t("room-notes-as-result")}</span>
        </label>
        <button type="submit" class="first" aria-disabled={lines === 0}>
          {t("room-notes-put-button")}
        </button>
      </form>
      <FileDrop onFiles={(files) => void take(files[0])}>
        <FileButton label={t("room-notes-choose")} accept=".txt,.csv,.tsv,.xlsx" onFiles={(files) => void take(files[0])} />
        <p class="hint">{t("room-notes-drop")}</p>
      </FileDrop>
    </section>
  );
}
