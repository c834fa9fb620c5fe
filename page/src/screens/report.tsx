//! The report after the session: for whom, with which names, to see and to keep; and the actions, there and back.

import { arrivals } from "../state/arrivals";
import { isKept } from "../state/moments";
import { gathered, overview, session } from "../state/session";
import { openSession } from "../state/files";
import { FileButton } from "../parts/files";
import { ToldList } from "../parts/told";
import { address } from "../route";
import { t } from "../words";
import { Actions, ActionsBack } from "./report-actions";
import { AllAnswers } from "./report-answers";
import { Choices } from "./report-choices";
import { Earlier } from "./report-earlier";
import { Make } from "./report-make";
import { Privacy } from "./report-privacy";

export function Report() {
  return (
    <>
      <h1 tabIndex={-1}>{t("screen-report")}</h1>
      <Part />
    </>
  );
}

function Part() {
  const now = overview.value;
  if (session.value === undefined && (arrivals.value.length > 0 || isKept.value)) return <NotYet />;
  const isEmpty = !now || (now.contributions.length === 0 && Object.keys(now.group).length === 0);
  return session.value === undefined || isEmpty ? <Nothing /> : <Ready />;
}

function Ready() {
  return (
    <>
      <Choices />
      <Privacy />
      <Make />
      <AllAnswers />
      <Actions />
      <ActionsBack />
    </>
  );
}

/** Something stands in the way: which of two files counts, a file that could not be read, or an earlier session. */
function NotYet() {
  return (
    <section class="report-first">
      <h2>{t("report-not-yet")}</h2>
      <p>
        {t("report-not-yet-what-to-do")} <a href={address("receive")}>{t("report-to-receive")}</a>
      </p>
      {isKept.value && (
        <>
          <ToldList told={gathered.value?.told ?? []} />
          <Earlier />
        </>
      )}
    </section>
  );
}

function Nothing() {
  return (
    <section class="report-first">
      <h2>{t("report-nothing")}</h2>
      <ul>
        <li>
          {t("report-nothing-receive")} <a href={address("receive")}>{t("report-to-receive")}</a>
        </li>
        <li>
          {t("report-nothing-room")} <a href={address("room", "group")}>{t("report-to-room")}</a>
        </li>
        <li>
          {t("report-nothing-open")}{" "}
          <FileButton label={t("open-session")} onFiles={(files) => void openSession(files[0])} />
        </li>
      </ul>
    </section>
  );
}
