//! In the room: how opinions spread, statements, the agenda with its clock, and what the group decides.

import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { library, type Room as RoomView, type Told } from "../worker/client";
import { method } from "../state/method";
import { ToldList } from "../parts/told";
import { inWords } from "../state/work";
import { address, route } from "../route";
import { t } from "../words";
import { Agenda } from "./room-agenda";
import { Clock, ClockNews } from "./room-clock-view";
import { useUndoKeys } from "./room-deciding";
import { GroupResult } from "./room-group";
import { Opinions } from "./room-opinions";
import { Notes } from "./room-notes";
import { Statements } from "./room-statements";
import { Votes } from "./room-votes";

/** Undefined until it is known; why there is nothing, for a pack without texts for a room. */
const said = signal<RoomView | Told[] | undefined>(undefined);

/** The parts of this screen, in the order of the work. The id is the end of the address. */
const parts = [
  { id: "opinions", words: "room-opinions", show: () => <Opinions /> },
  {
    id: "statements",
    words: "room-statements",
    show: () => ofRoom((room) => <Statements room={room} />),
  },
  { id: "agenda", words: "room-agenda", show: () => ofRoom((room) => <Agenda room={room} />) },
  { id: "votes", words: "room-votes", show: () => <Votes /> },
  { id: "notes", words: "room-notes", show: () => <Notes /> },
  { id: "group", words: "room-group", show: () => <GroupResult /> },
];

export function Room() {
  useRoom();
  useUndoKeys();
  const part = parts.find(({ id }) => id === route.value.rest[0]) ?? parts[0]!;
  return (
    <>
      <div class="room-head">
        <h1 tabIndex={-1}>{t("screen-room")}</h1>
        <Clock />
      </div>
      <ClockNews />
      <nav aria-label={t("room-parts")}>
        <ul class="room-parts">
          {parts.map(({ id, words }) => (
            <li key={id}>
              <a href={address("room", id)} aria-current={id === part.id ? "page" : undefined}>
                {t(words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {part.show()}
    </>
  );
}

function ofRoom(show: (room: RoomView) => VNode) {
  if (said.value === undefined) return null;
  return Array.isArray(said.value) ? <ToldList told={said.value} /> : show(said.value);
}

/** What is said in the room depends on the method and its language. */
function useRoom(): void {
  const now = method.value;
  useEffect(() => {
    library.room().then(
      (room) => (said.value = room),
      (error) => (said.value = inWords(error)),
    );
  }, [now]);
}
