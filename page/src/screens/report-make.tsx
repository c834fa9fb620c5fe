//! Makes the report: to see here, or as a file to keep.

import { computed, signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { library, type MadeFile, type Output } from "../worker/client";
import { download } from "../state/download";
import { ToldList } from "../parts/told";
import { times } from "../state/dirty";
import { sessionNow } from "../state/gather";
import { opened } from "../state/session";
import { say } from "../state/told";
import { run } from "../state/work";
import { t } from "../words";
import { chosen, sheets, today } from "./report-options";

interface Seen {
  file: MadeFile;
  /** How often something had changed, the session that was opened, what was chosen: what would give something else now. */
  from: unknown[];
}

const seen = signal<Seen | undefined>(undefined);
const from = computed(() => [times.value, opened.value, chosen.value]);

async function make(output: Output): Promise<MadeFile | undefined> {
  return run(t("report-making"), async () => {
    const text = await sessionNow();
    return text === undefined ? undefined : library.report(text, { ...chosen.peek(), output, today: today() });
  });
}

async function keep(output: Output): Promise<void> {
  const file = await make(output);
  if (file) download(file);
}

async function see(): Promise<void> {
  // What changes while it is made is not in it.
  const given = from.peek();
  const file = await make("pdf");
  if (!file) return;
  seen.value = { file, from: given };
  say(t("report-shown", { file: file.name }));
}

export function Make() {
  const isOff = sheets.value.length === 0;
  return (
    <section class="report-make" aria-labelledby="report-make">
      <h2 id="report-make">{t("report-make")}</h2>
      <div class="row">
        <button type="button" class="first" disabled={isOff} onClick={() => void see()}>
          {t("report-see")}
        </button>
        <button type="button" disabled={isOff} onClick={() => void keep("pdf")}>
          {t("report-pdf")}
        </button>
        <button type="button" disabled={isOff} onClick={() => void keep("word")}>
          {t("report-word")}
        </button>
        <button type="button" disabled={isOff} onClick={() => void keep("open_document")}>
          {t("report-odt")}
        </button>
      </div>
      {seen.value && <Shown seen={seen.value} />}
    </section>
  );
}

function Shown({ seen }: { seen: Seen }) {
  const address = useAddress(seen.file);
  const isOld = seen.from.some((one, index) => one !== from.value[index]);
  return (
    <div class="report-shown">
      {isOld && <p class="report-old">{t("report-old")}</p>}
      {seen.file.told.length > 0 && <ToldList told={seen.file.told} />}
      <p class="row">
        {address && (
          <a href={address} target="_blank" rel="noopener">
            {t("report-open", { file: seen.file.name })}
          </a>
        )}
      </p>
      {address && navigator.pdfViewerEnabled ? (
        <iframe class="report-frame" title={t("report-frame", { file: seen.file.name })} src={address} />
      ) : (
        <p>{t("report-no-viewer")}</p>
      )}
    </div>
  );
}

/** An address within the page for a file, for as long as it is shown. */
function useAddress(file: MadeFile): string | undefined {
  const [address, set] = useState<string | undefined>(undefined);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.media }));
    set(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
