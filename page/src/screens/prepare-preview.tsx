//! The sheet as it will be: follows what is typed, a moment later.

import { useEffect, useState } from "preact/hooks";
import { effect } from "@preact/signals";
import { asPrepared, prepared } from "../state/prepared";
import { type CanvasOptions, Failure, type SheetView, library } from "../worker/client";
import { t } from "../words";

interface PreviewProps {
  sheet: SheetView;
  large: boolean;
  onLarge: (large: boolean) => void;
}

/** How long somebody does not type before the sheet follows, in milliseconds. */
const pause = 350;

export function Preview({ sheet, large, onLarge }: PreviewProps) {
  const { picture, failed } = usePicture(sheet.id);
  return (
    <section class="preview" aria-labelledby="preview-head">
      <div class="row">
        <h2 id="preview-head">{t("preview")}</h2>
        <button type="button" class="quiet" aria-pressed={large} onClick={() => onLarge(!large)}>
          {t("larger")}
        </button>
      </div>
      {picture ? (
        <img src={picture} alt={t("preview-of", { code: sheet.code, title: sheet.title })} />
      ) : (
        <p class="preview-empty">{failed ?? t("preview-coming")}</p>
      )}
      {picture && failed && <p>{failed}</p>}
      <p class="hint">{t("preview-about")}</p>
    </section>
  );
}

function usePicture(sheet: string): { picture: string | undefined; failed: string | undefined } {
  const [picture, setPicture] = useState<string>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let shown: string | undefined;
    let isGone = false;
    const draw = async () => {
      try {
        const { grayscale = false, carried } = asPrepared.peek();
        const options: CanvasOptions = { medium: "print", sheets: [sheet], grayscale, carried };
        const svg = await library.preview(prepared.peek(), options, 0);
        if (isGone) return;
        const next = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
        setPicture(next);
        setFailed(undefined);
        if (shown) URL.revokeObjectURL(shown);
        shown = next;
      } catch (error) {
        if (isGone || (error instanceof Failure && error.reason === "replaced")) return;
        setFailed(t("preview-failed"));
      }
    };
    // The first time at once, then when somebody stops typing.
    let isFirst = true;
    const unfollow = effect(() => {
      void prepared.value;
      void asPrepared.value;
      clearTimeout(waiting);
      waiting = setTimeout(() => void draw(), isFirst ? 0 : pause);
      isFirst = false;
    });
    return () => {
      isGone = true;
      unfollow();
      clearTimeout(waiting);
      if (shown) URL.revokeObjectURL(shown);
      setPicture(undefined);
    };
  }, [sheet]);
  return { picture, failed };
}
