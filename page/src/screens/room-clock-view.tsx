//! The clock, wherever one is in the room: what it is for, how long there is left, and whether time is up.

import { language, t } from "../words";
import { endsAt, isOver, secondsLeft, spelled, timed } from "./room-clock";

export function Clock() {
  const now = timed.value;
  if (!now) return null;
  return (
    <div class="room-clock" data-over={isOver.value}>
      <span class="room-clock-what">{now.what}</span>
      <span role="timer" class="room-clock-time">
        {isOver.value ? t("room-clock-over", { time: spelled(secondsLeft.value) }) : spelled(secondsLeft.value)}
      </span>
      <span class="room-clock-until">{until()}</span>
    </div>
  );
}

/** Says that time is up, once: a screen reader says what changes here. */
export function ClockNews() {
  return (
    <p class="unseen" role="alert">
      {timed.value && isOver.value ? t("room-clock-up", { what: timed.value.what }) : ""}
    </p>
  );
}

function until(): string {
  const end = endsAt.value;
  if (!end) return t("room-clock-paused");
  if (isOver.value) return t("room-clock-is-up");
  const time = new Intl.DateTimeFormat(language.value, { hour: "2-digit", minute: "2-digit" }).format(end);
  return t("room-clock-until", { time });
}
