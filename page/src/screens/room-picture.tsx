//! How opinions spread over one choice: a bar for each answer, with the number behind it, and the same as a table.

import type { Values } from "../worker/client";
import { t } from "../words";
import { asked, chosen, hasDoubles, type Spread } from "./room-rows";

interface Props {
  spread: Spread;
  /** What it is about, such as `R1 In`. */
  row: string;
  group: Values;
}

interface Line {
  label: string;
  count: number;
  isBlank: boolean;
  isGroups: boolean;
}

/** How opinions spread: in the canvases, and below that by the votes in the room. The two are never added up. */
export function Picture({ spread, row, group }: Props) {
  return (
    <>
      {spread.people > 0 && <Canvases spread={spread} row={row} group={group} />}
      {spread.votes && <InTheRoom spread={spread} votes={spread.votes} row={row} group={group} />}
    </>
  );
}

function Canvases({ spread, row, group }: Props) {
  const { field, bars, blank, people } = spread;
  const groups = chosen(group, field);
  if (people === blank) return <p class="spread-none">{t("room-nobody", { what: asked(field), people })}</p>;
  const lines: Line[] = [
    ...bars.map(({ id, label, count }) => ({ label, count, isBlank: false, isGroups: groups.includes(id) })),
    { label: t("room-blank"), count: blank, isBlank: true, isGroups: false },
  ];
  return (
    <figure class="spread">
      <figcaption>{t("room-spread", { what: asked(field), people })}</figcaption>
      <Bars lines={lines} people={people} caption={t("room-spread-table", { row, what: asked(field), people })} />
      <Notes spread={spread} groups={groups.length} />
    </figure>
  );
}

function InTheRoom({ spread, votes, row, group }: Props & { votes: number[] }) {
  const { field, bars } = spread;
  const groups = chosen(group, field);
  const count = votes.reduce((sum, votes) => sum + votes, 0);
  const lines: Line[] = bars.map(({ id, label }, at) => ({
    label,
    count: votes[at] ?? 0,
    isBlank: false,
    isGroups: groups.includes(id),
  }));
  return (
    <figure class="spread spread-room">
      <figcaption>{t("room-voted", { what: asked(field), count })}</figcaption>
      <Bars lines={lines} people={count} caption={t("room-voted-table", { row, what: asked(field), count })} />
    </figure>
  );
}

function Bars({ lines, people, caption }: { lines: Line[]; people: number; caption: string }) {
  return (
    <>
      <div class="spread-bars" aria-hidden="true">
        {lines.map((line) => (
          <Bar key={line.label} line={line} people={people} />
        ))}
      </div>
      <div class="unseen">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("room-answer")}</th>
              <th scope="col">{t("room-number")}</th>
              <th scope="col">{t("room-group-chose")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.label}>
                <th scope="row">{line.label}</th>
                <td>{t("room-of", { count: line.count, people })}</td>
                <td>{line.isGroups ? t("room-yes") : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Notes({ spread, groups }: { spread: Spread; groups: number }) {
  const isTwice = spread.field.shape === "one_of" && groups > 1;
  const notes = [groups > 0 && "room-group-mark", isTwice && "room-group-twice", hasDoubles(spread) && "room-several"];
  return (
    <p class="spread-note">
      {notes
        .filter((code) => code !== false)
        .map((code) => t(code))
        .join(" ")}
    </p>
  );
}

function Bar({ line, people }: { line: Line; people: number }) {
  const share = people > 0 ? line.count / people : 0;
  return (
    <div class="spread-line" data-blank={line.isBlank} data-group={line.isGroups}>
      <span class="spread-label">
        {line.isGroups && <span class="spread-mark">✓</span>}
        {line.label}
      </span>
      <span class="spread-track">
        <span class="spread-bar" style={{ "--share": `${share * 100}%` }} />
        <span class="spread-count" data-inside={share >= ROOM_FOR_NUMBER}>
          {line.count}
        </span>
      </span>
    </div>
  );
}

/** The share from which the number fits in the bar. */
const ROOM_FOR_NUMBER = 0.2;
