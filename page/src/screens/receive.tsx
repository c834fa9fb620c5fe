//! Ontvangen: what people sent back, what is unclear about it, and who has not replied.

import { FileButton, FileDrop } from "../parts/files";
import { address } from "../route";
import { arrivals, forgetArrivals } from "../state/arrivals";
import { changed } from "../state/dirty";
import { reading } from "../state/gather";
import { opened, overview } from "../state/session";
import { say } from "../state/told";
import { take } from "../state/take";
import { run } from "../state/work";
import { library } from "../worker/client";
import { t } from "../words";
import { Counting } from "./receive-counting";
import { Replies } from "./receive-replies";
import { Rows } from "./receive-rows";

export function Receive() {
  const hasFiles = arrivals.value.length > 0;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("screen-receive")}</h1>
        <p>{t("receive-about")}</p>
      </div>
      <FileDrop onFiles={(files) => void take(files)}>
        <h2>{t("give-files")}</h2>
        <p>{t("give-files-about")}</p>
        <div class="row">
          <FileButton label={t("choose-files")} multiple onFiles={(files) => void take(files)} />
          <FileButton label={t("choose-folder")} folder onFiles={(files) => void take(files)} />
        </div>
      </FileDrop>
      {(hasFiles || opened.value) && <Counting />}
      {hasFiles && <Rows />}
      <Replies />
      <div class="row">
        {overview.value && (
          <a class="button" href={address("room")}>
            {t("to-room")}
          </a>
        )}
        {hasFiles && (
          <button type="button" disabled={reading.value} onClick={() => void startAgain()}>
            {t("start-again")}
          </button>
        )}
      </div>
    </>
  );
}

/** The files on the disk are still there: they can be given again. */
async function startAgain(): Promise<void> {
  if (!confirm(t("start-again-sure"))) return;
  await run(t("start-again"), () => library.clear());
  forgetArrivals();
  changed("session");
  say(t("started-again"));
}
