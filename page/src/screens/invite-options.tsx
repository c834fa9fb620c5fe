//! What people who are invited get: the canvas in which form, a mail, and the session for their calendar.

import { useRef } from "preact/hooks";
import { ToldList } from "../parts/told";
import { addresses, letter, mails, meeting, outputs, session } from "../state/invite";
import { run } from "../state/work";
import { type Output, library } from "../worker/client";
import { t } from "../words";

const forms = { pdf: "as-pdf", word: "as-word", open_document: "as-open" } as const satisfies Record<Output, string>;
const all: Output[] = ["pdf", "word", "open_document"];

export function InviteOptions() {
  return (
    <>
      <fieldset>
        <legend>{t("invite-forms")}</legend>
        <div class="choices">
          {all.map((one) => (
            <label key={one} class="choice">
              <input
                type="checkbox"
                checked={outputs.value.includes(one)}
                onChange={(event) => tick(one, event.currentTarget.checked)}
              />
              <span>{t(forms[one])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Session />
      <label class="choice">
        <input
          type="checkbox"
          checked={mails.value}
          onChange={(event) => {
            mails.value = event.currentTarget.checked;
          }}
        />
        <span>{t("invite-mails")}</span>
      </label>
      {mails.value && <Mail />}
    </>
  );
}

function tick(output: Output, on: boolean): void {
  outputs.value = all.filter((one) => (one === output ? on : outputs.value.includes(one)));
}

function Session() {
  const set = (part: Partial<typeof session.value>) => {
    session.value = { ...session.value, ...part };
  };
  return (
    <fieldset>
      <legend>{t("invite-session")}</legend>
      <p class="hint" id="session-hint">
        {t("invite-session-hint")}
      </p>
      <div class="row" aria-describedby="session-hint">
        <label class="pair">
          {t("invite-day")}
          <input
            type="date"
            value={session.value.day}
            onInput={(event) => set({ day: event.currentTarget.value })}
          />
        </label>
        <label class="pair">
          {t("invite-time")}
          <input
            type="time"
            value={session.value.time}
            onInput={(event) => set({ time: event.currentTarget.value })}
          />
        </label>
        <label class="pair">
          {t("invite-hours")}
          <input
            inputMode="decimal"
            size={4}
            value={session.value.hours}
            onInput={(event) => set({ hours: event.currentTarget.value })}
          />
        </label>
        <label class="pair">
          {t("invite-place")}
          <input value={session.value.place} onInput={(event) => set({ place: event.currentTarget.value })} />
        </label>
      </div>
    </fieldset>
  );
}

function Mail() {
  const box = useRef<HTMLTextAreaElement>(null);
  const open = () =>
    run(t("invite-change"), async () => {
      letter.value = await library.mailText(false, meeting.value !== undefined, (meeting.value?.place ?? "") !== "");
      queueMicrotask(() => box.current?.focus());
    });
  return (
    <>
      <p class="hint">{t("invite-mails-about")}</p>
      <ToldList told={addresses.value} />
      {letter.value === undefined ? (
        <button type="button" onClick={() => void open()}>
          {t("invite-change")}
        </button>
      ) : (
        <div class="field">
          <label for="letter">{t("invite-letter")}</label>
          <p class="hint" id="letter-hint">
            {t("invite-letter-hint")}
          </p>
          <textarea
            id="letter"
            ref={box}
            rows={16}
            aria-describedby="letter-hint"
            value={letter.value}
            onInput={(event) => {
              letter.value = event.currentTarget.value;
            }}
          />
          <div class="row">
            <button
              type="button"
              onClick={() => {
                letter.value = undefined;
              }}
            >
              {t("invite-ours")}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
