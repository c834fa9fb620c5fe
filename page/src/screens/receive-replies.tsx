//! Who has replied and who has not, by the list of people.

import { address } from "../route";
import { people } from "../state/people";
import { gathered } from "../state/session";
import { t } from "../words";

const kinds = ["silent", "unchanged", "unread", "uninvited", "nameless"] as const;

export function Replies() {
  const replies = gathered.value?.replies;
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
    </section>
  );
}
