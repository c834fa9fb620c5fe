//! Who has replied and who has not, by the list of people.

import { address } from "../route";
import { download } from "../state/download";
import { asked } from "../state/invite";
import { people } from "../state/people";
import { asPrepared, prepared } from "../state/prepared";
import { gathered } from "../state/session";
import { run } from "../state/work";
import { library } from "../worker/client";
import { t } from "../words";

const kinds = ["silent", "unchanged", "unread", "uninvited", "nameless"] as const;

export function Replies() {
  const replies = gathered.value?.replies;
  const remind = () =>
    run(t("making", { what: t("reminders") }), async () =>
      download(await library.invitations(people.value, prepared.value, asPrepared.value, asked(replies?.remind))),
    );
  return (
    <section class="panel" aria-labelledby="replies-head">
      <h2 id="replies-head">{t("replies")}</h2>
      {people.value.length === 0 && (
        <p>
          {t("replies-without-list")} <a href={address("prepare", "invite")}>{t("to-list")}</a>
        </p>
      )}
      {people.value.length > 0 && !replies && <p>{t("replies-later")}</p>}
      {replies &&
        kinds
          .filter((kind) => kind === "silent" || replies[kind].length > 0)
          .map((kind) => (
            <div key={kind}>
              <h3>{t(`replies-${kind}`, { count: replies[kind].length })}</h3>
              {replies[kind].length > 0 && (
                <ul class="people">
                  {replies[kind].map((name, index) => (
                    <li key={index}>{name}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
      {replies && replies.remind.length > 0 && (
        <>
          <p class="hint">{t("reminders-about")}</p>
          <div class="row">
            <button type="button" onClick={() => void remind()}>
              {t("make-reminders")}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
