//! What all files hold together, what has to be chosen before they count, and what deserves a look.

import { ToldList } from "../parts/told";
import { arrivals, asked, keepAll, skipUnreadable, whose } from "../state/arrivals";
import { changed } from "../state/dirty";
import { group } from "../state/group";
import { gathered, opened, overview } from "../state/session";
import { listed, t } from "../words";

export function Counting() {
  const found = gathered.value;
  // Whose a file is, is asked in its row.
  const told = found?.told.filter((one) => one.code !== "group_or_forgotten") ?? [];
  const open = asked.value.filter((id) => !whose.value[id]).length;
  return (
    <section class="panel" aria-labelledby="counting-head">
      <h2 id="counting-head">{t("counting")}</h2>
      <Totals />
      {open > 0 && group.value === undefined && (
        <p class="question">
          {t("questions-open", { count: open })}{" "}
          <a href="#questions" onClick={toQuestion}>
            {t("to-question")}
          </a>
        </p>
      )}
      {found?.missesAnswers && (
        <label class="choice">
          <input
            type="checkbox"
            checked={skipUnreadable.value}
            onChange={(event) => choose(skipUnreadable, event.currentTarget.checked)}
          />
          <span>
            {t("skip-unreadable")}
            <span class="hint">{t("skip-unreadable-about")}</span>
          </span>
        </label>
      )}
      <Doubles />
      {told.length > 0 && (
        <div>
          <h3>{t("look-at")}</h3>
          <ToldList told={told} />
        </div>
      )}
    </section>
  );
}

function Totals() {
  const view = overview.value;
  const unread = arrivals.value.filter((one) => one.state === "refused" || one.state === "doubtful").length;
  if (!view) return <p>{t(gathered.value ? "not-counted" : "counting-now")}</p>;
  const lines = [
    t("total-contributions", { count: view.contributions.length }),
    t(Object.keys(view.group).length > 0 ? "total-group" : "total-no-group"),
    ...(view.unchanged.length > 0
      ? [t("total-unchanged", { who: listed(view.unchanged), count: view.unchanged.length })]
      : []),
    ...(view.replaced.length > 0
      ? [t("total-replaced", { who: listed(view.replaced), count: view.replaced.length })]
      : []),
    ...(unread > 0 ? [t("total-unread", { count: unread })] : []),
    ...(view.name ? [t("total-named", { name: view.name })] : []),
    ...(view.moments.length > 0
      ? [t("total-moments", { moments: listed(view.moments), count: view.moments.length })]
      : []),
    ...(opened.value ? [t("total-opened")] : []),
  ];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Asked when it makes a difference: somebody sent more than one copy. */
function Doubles() {
  const differs =
    keepAll.value ||
    (overview.value?.replaced.length ?? 0) > 0 ||
    gathered.value?.told.some((one) => one.code === "newest_unknown");
  if (!differs) return null;
  return (
    <fieldset class="question">
      <legend>{t("doubles")}</legend>
      <div class="choices">
        {[false, true].map((all) => (
          <label key={String(all)} class="choice">
            <input type="radio" name="doubles" checked={keepAll.value === all} onChange={() => choose(keepAll, all)} />
            <span>{t(all ? "doubles-all" : "doubles-newest")}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function choose(what: typeof keepAll, on: boolean): void {
  what.value = on;
  changed("session");
}

function toQuestion(event: Event): void {
  event.preventDefault();
  const box = document.querySelector<HTMLElement>(".arrival [data-open='true'] input");
  box?.focus();
  box?.scrollIntoView({ block: "center" });
}
