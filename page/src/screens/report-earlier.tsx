//! Other sessions on the same pilot: what the report is compared with, what is kept, and what this session is called.

import { useId } from "preact/hooks";
import { FileButton, FileDrop } from "../parts/files";
import {
  earlier,
  forgetEarlier,
  hasMoments,
  isKept,
  isKeptForGood,
  keepEarlier,
  named,
  nameSession,
  takeEarlier,
} from "../state/moments";
import { overview } from "../state/session";
import { say, trouble } from "../state/told";
import { run } from "../state/work";
import { listed, t } from "../words";
import { Group, Tick } from "./report-group";
import { moments } from "./report-options";

export function Earlier() {
  const now = earlier.value;
  return (
    <Group title={t("report-earlier")}>
      <p class="hint">{t("report-earlier-hint")}</p>
      {now ? (
        <>
          <p class="row">
            <span>{now.name}</span>
            <button type="button" onClick={leaveOut}>
              {t("report-earlier-leave-out")}
            </button>
          </p>
          <Tick code="report-keep" isOn={isKept.value} isFixed={isKeptForGood.value} onTick={keepEarlier} />
        </>
      ) : (
        <FileDrop onFiles={(files) => void take(files[0])}>
          <FileButton label={t("report-earlier-choose")} onFiles={(files) => void take(files[0])} />
          <p class="hint">{t("report-earlier-drop")}</p>
        </FileDrop>
      )}
    </Group>
  );
}

export function Moments() {
  const id = useId();
  const held = overview.value?.moments ?? [];
  return (
    <Group title={t("report-moments")}>
      {held.length > 0 && <p>{t("total-moments", { moments: listed(held), count: held.length })}</p>}
      <div class="field">
        <label for={id}>{t("report-named")}</label>
        <p class="hint" id={`${id}-hint`}>
          {t("report-named-hint")}
        </p>
        <input
          id={id}
          value={named.value}
          aria-describedby={`${id}-hint`}
          onInput={(event) => nameSession(event.currentTarget.value)}
        />
      </div>
      <Tick
        code="report-all-moments"
        isOn={moments.value && hasMoments.value}
        isFixed={!hasMoments.value}
        onTick={(on) => (moments.value = on)}
      />
    </Group>
  );
}

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  await run(t("opening", { file: file.name }), async () => {
    const told = await takeEarlier(file.name, new Uint8Array(await file.arrayBuffer()));
    say(t("report-earlier-taken", { file: file.name }));
    trouble(told);
  });
}

function leaveOut(): void {
  forgetEarlier();
  say(t("report-earlier-left-out"));
}
