//! The counts of a vote in the room, typed strip by strip.

import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ToldList } from "../parts/told";
import { download } from "../state/download";
import { method } from "../state/method";
import { putVotes } from "../state/put";
import { countsOf, hasVotes, typed, typeVote, typeVoters } from "../state/typed";
import { inWords, run } from "../state/work";
import { t } from "../words";
import { type BallotFieldView, type BallotPartView, type BallotView, library, type Told } from "../worker/client";

const ballot = signal<BallotView | Told[] | undefined>(undefined);

export function Votes() {
  useBallot();
  const now = ballot.value;
  if (now === undefined) return null;
  if (Array.isArray(now)) return <ToldList told={now} />;
  return (
    <section class="room-votes">
      <p>{t("room-votes-explained")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void putVotes();
        }}
      >
        <label class="field room-voters">
          <span>{t("room-voters")}</span>
          <Count value={typed.value.voters} onCount={typeVoters} />
        </label>
        {now.parts.map((part) => (
          <Strip key={part.fields[0]?.path} part={part} />
        ))}
        <div class="room-tools">
          <button type="submit" class="first" aria-disabled={!hasVotes.value}>
            {t("room-votes-put-button")}
          </button>
          <button type="button" onClick={() => void keep()}>
            {t("room-votes-keep")}
          </button>
        </div>
      </form>
    </section>
  );
}

async function keep(): Promise<void> {
  const { voters, votes } = typed.peek();
  await run(t("saving"), async () => download(await library.votesFile({ voters, votes })));
}

/** The choices of a strip below each other; those with other answers than the first have a table of their own. */
function Strip({ part }: { part: BallotPartView }) {
  const tables: BallotFieldView[][] = [];
  for (const field of part.fields) {
    const last = tables.at(-1);
    if (last && labels(last[0]!) === labels(field)) last.push(field);
    else tables.push([field]);
  }
  return (
    <>
      <h2 lang={method.value?.language}>{part.title}</h2>
      {tables.map((fields) => (
        <VoteTable key={fields[0]!.path} fields={fields} title={part.title} />
      ))}
    </>
  );
}

function labels(field: BallotFieldView): string {
  return JSON.stringify(field.options.map(({ label }) => label));
}

function VoteTable({ fields, title }: { fields: BallotFieldView[]; title: string }) {
  return (
    <div class="room-votes-table">
      <table>
        <caption class="unseen">{title}</caption>
        <thead>
          <tr lang={method.value?.language}>
            <td />
            {fields[0]!.options.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{t("room-votes-sum")}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.path}>
              <th scope="row" lang={method.value?.language}>
                {field.label}
              </th>
              {field.options.map(({ id, label }) => (
                <td key={id}>
                  <Count
                    label={`${field.label}: ${label}`}
                    value={countsOf(field)[id] ?? ""}
                    onCount={(count) => typeVote(field, id, count)}
                  />
                </td>
              ))}
              <Sum field={field} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many votes there are in a row: more than people is seen at once. */
function Sum({ field }: { field: BallotFieldView }) {
  const { voters } = typed.value;
  const counts = Object.values(countsOf(field)).map((count) => Number.parseInt(count, 10) || 0);
  const sum = counts.reduce((all, count) => all + count, 0);
  const people = Number.parseInt(voters, 10);
  const isMore = people > 0 && (field.takesOne ? sum : Math.max(0, ...counts)) > people;
  return (
    <td class="room-votes-sum" data-more={isMore}>
      {sum > 0 ? sum : ""}
      {isMore && <span class="unseen">{t("room-votes-more")}</span>}
    </td>
  );
}

interface CountProps {
  /** Absent where a label stands around it. */
  label?: string;
  value: string;
  onCount: (count: string) => void;
}

function Count({ label, value, onCount }: CountProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      autocomplete="off"
      aria-label={label}
      value={value}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => onCount(event.currentTarget.value)}
    />
  );
}

/** What can be voted on depends on the method and its language. */
function useBallot(): void {
  const now = method.value;
  useEffect(() => {
    library.ballot().then(
      (found) => (ballot.value = found),
      (error) => (ballot.value = inWords(error)),
    );
  }, [now]);
}
