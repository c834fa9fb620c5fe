//! The agenda, with a clock for each part of it.

import { useRef, useState } from "preact/hooks";
import type { AgendaItemView, AgendaView, Room } from "../worker/client";
import { method } from "../state/method";
import { say } from "../state/told";
import { t } from "../words";
import { Beamer } from "./room-beamer";
import { addMinute, goOn, isOver, pause, start, stop, timed } from "./room-clock";
import { Clock } from "./room-clock-view";

export function Agenda({ room }: { room: Room }) {
  const [id, choose] = useState(timed.peek()?.agenda ?? room.agendas[0]?.id);
  const [at, show] = useState<number | undefined>(undefined);
  const agenda = room.agendas.find((one) => one.id === id) ?? room.agendas[0];
  if (!agenda) return null;
  const item = at === undefined ? undefined : agenda.items[at];
  return (
    <section class="room-agenda">
      <Choice agendas={room.agendas} chosen={agenda} onChoose={choose} />
      <p>{agenda.subtitle}</p>
      <ol class="agenda-items">
        {agenda.items.map((item, index) => (
          <li key={index} aria-current={isTimed(agenda, index) ? "step" : undefined}>
            <h2 lang={method.value?.language}>{item.what}</h2>
            <p class="agenda-minutes">{t("room-minutes", { count: item.minutes })}</p>
            <p class="agenda-how" lang={method.value?.language}>
              {item.how}
            </p>
            <div class="agenda-tools">
              <ClockControls agenda={agenda} index={index} />
              <button type="button" onClick={() => show(index)}>
                {t("room-show-large")}
                <span class="unseen">: {item.what}</span>
              </button>
            </div>
          </li>
        ))}
      </ol>
      {item && at !== undefined && (
        <Beamer
          title={item.what}
          at={at}
          count={agenda.items.length}
          onMove={show}
          onClose={() => show(undefined)}
          hasOwnClock={isTimed(agenda, at)}
        >
          <div class="agenda-large">
            <p class="agenda-large-what" lang={method.value?.language}>
              {item.what}
            </p>
            {isTimed(agenda, at) ? (
              <Clock />
            ) : (
              <p class="agenda-large-time">{t("room-minutes", { count: item.minutes })}</p>
            )}
            <ClockControls agenda={agenda} index={at} />
          </div>
        </Beamer>
      )}
    </section>
  );
}

function isTimed(agenda: AgendaView, index: number): boolean {
  return timed.value?.agenda === agenda.id && timed.value.item === index;
}

function Choice({
  agendas,
  chosen,
  onChoose,
}: {
  agendas: AgendaView[];
  chosen: AgendaView;
  onChoose: (id: string) => void;
}) {
  if (agendas.length < 2) return <p class="room-choice">{chosen.title}</p>;
  return (
    <label class="room-choice">
      {t("room-agenda-which")}
      <select value={chosen.id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {agendas.map((agenda) => (
          <option key={agenda.id} value={agenda.id}>
            {agenda.title}
          </option>
        ))}
      </select>
    </label>
  );
}

function ClockControls({ agenda, index }: { agenda: AgendaView; index: number }) {
  const first = useRef<HTMLButtonElement>(null);
  const item = agenda.items[index];
  if (!item) return null;
  const isHere = isTimed(agenda, index);
  const { words, act } = next(agenda.id, index, item, isHere);
  const stopHere = () => {
    stop();
    // The button goes with the clock.
    first.current?.focus();
  };
  return (
    <div class="clock-controls" role="group" aria-label={t("room-clock-of", { what: item.what })}>
      <button ref={first} type="button" onClick={act}>
        {t(words)}
        <span class="unseen">: {item.what}</span>
      </button>
      {isHere && (
        <button type="button" onClick={addMinute}>
          {t("room-clock-add")}
        </button>
      )}
      {isHere && !isOver.value && (
        <button type="button" onClick={stopHere}>
          {t("room-clock-stop")}
        </button>
      )}
    </div>
  );
}

/** What one does next with the clock: one button for it all, which keeps the focus. */
function next(agenda: string, index: number, item: AgendaItemView, isHere: boolean) {
  if (!isHere) return { words: "room-clock-start", act: () => begin(agenda, index, item) };
  if (isOver.value) return { words: "room-clock-stop", act: stop };
  return timed.value?.since === undefined
    ? { words: "room-clock-go-on", act: goOn }
    : { words: "room-clock-pause", act: pause };
}

function begin(agenda: string, index: number, item: AgendaItemView): void {
  start(agenda, index, item.what, item.minutes);
  say(t("room-clock-started", { what: item.what }));
}
