//! What is asked about a file, in its row.

import { type Whose, groupFile, sayWhose } from "../state/arrivals";
import { changed } from "../state/dirty";
import { type Counts, type Same, sayCounts } from "../state/same";
import { say } from "../state/told";
import { listed, t } from "../words";

/** So many other files are named in a question: one can be chosen in its own row too. */
const few = 3;

interface About {
  id: number;
  name: string;
}

/** Nobody's name is in it: the group's, or of somebody who forgot? */
export function AskWhose({ id, name, whose }: About & { whose: Whose | undefined }) {
  return (
    <fieldset class="question" data-open={whose === undefined}>
      <legend>
        {t("whose")}
        <span class="unseen"> {name}</span>
      </legend>
      <div class="choices">
        {(["group", "person"] as const).map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name={`whose-${id}`}
              checked={whose === one}
              onChange={() => tellWhose(id, name, one)}
            />
            <span>{t(`whose-${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function tellWhose(id: number, name: string, is: Whose): void {
  const before = groupFile.peek();
  sayWhose(id, is);
  changed("session");
  say(t(is === "group" && before !== undefined && before !== id ? "whose-moved" : `whose-${is}-said`, { file: name }));
}

/** There are more files with this name: one person, and which counts? */
export function AskSame({ id, name, same, counts }: About & { same: Same; counts: Counts | undefined }) {
  const others = same.arrivals.filter((arrival) => arrival.id !== id);
  const named = others.slice(0, few);
  const usual = same.areTwo ? "all" : "newest";
  // Of one person the newest counts, unless somebody says otherwise.
  const now = counts ?? (same.areTwo ? undefined : usual);
  const choose = (what: Counts) => {
    sayCounts(same, what);
    changed("session");
    say(t("same-said"));
  };
  const choice = (what: Counts, words: string) => (
    <label key={what} class="choice">
      <input type="radio" name={`same-${id}`} checked={now === what} onChange={() => choose(what)} />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset class="question" data-open={now === undefined}>
      <legend>
        {t(same.areTwo ? "same-two" : "same-one", {
          others: several(
            named.map((other) =>
              same.areTwo ? t("same-file", { file: other.name, source: other.source }) : other.name,
            ),
            others.length - named.length,
          ),
          count: others.length,
        })}
        <span class="unseen"> {name}</span>
      </legend>
      <div class="choices">
        {choice(usual, t(`same-${usual}`))}
        {choice(id, t("same-this"))}
        {named.map((other) => choice(other.id, t("same-other", { file: other.name })))}
      </div>
    </fieldset>
  );
}

function several(names: string[], more: number): string {
  return listed(more > 0 ? [...names, t("more-files", { count: more })] : names);
}
