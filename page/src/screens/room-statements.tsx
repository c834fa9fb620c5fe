//! The statements, and the questions to close with: one by one, large.

import { useState } from "preact/hooks";
import type { Room } from "../worker/client";
import { method } from "../state/method";
import { t } from "../words";
import { Beamer } from "./room-beamer";

interface Slide {
  id: string;
  color: string;
  text: string;
  note: string;
}

export function Statements({ room }: { room: Room }) {
  const [at, show] = useState<number | undefined>(undefined);
  const closing = room.closing.map((text, index) => ({ id: `closing-${index}`, color: "", text, note: "" }));
  const slides: Slide[] = [...room.statements, ...closing];
  const shown = at === undefined ? undefined : slides[at];
  return (
    <section class="room-statements">
      <p>{t("room-statements-explained")}</p>
      <SlideList title={t("room-statements")} slides={room.statements} from={0} onShow={show} />
      <SlideList title={t("room-closing")} slides={closing} from={room.statements.length} onShow={show} />
      {shown && at !== undefined && (
        <Beamer title={shown.text} at={at} count={slides.length} onMove={show} onClose={() => show(undefined)}>
          <SlideView slide={shown} />
        </Beamer>
      )}
    </section>
  );
}

interface ListProps {
  title: string;
  slides: Slide[];
  /** The place of the first one among all that are shown. */
  from: number;
  onShow: (at: number) => void;
}

function SlideList({ title, slides, from, onShow }: ListProps) {
  return (
    <>
      <h2>{title}</h2>
      <ol class="room-slides">
        {slides.map((slide, index) => (
          <li key={slide.id} style={{ "--sheet": slide.color || "var(--main)" }}>
            <p class="room-slide-text" lang={method.value?.language}>
              {slide.text}
            </p>
            {slide.note && (
              <p class="room-slide-note" lang={method.value?.language}>
                {slide.note}
              </p>
            )}
            <button type="button" onClick={() => onShow(from + index)}>
              {t("room-show-large")}
              <span class="unseen">: {slide.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function SlideView({ slide }: { slide: Slide }) {
  return (
    <div class="room-statement" style={{ "--sheet": slide.color || "var(--main)" }}>
      {slide.color && <p class="room-statement-head">{t("room-agree-or-not")}</p>}
      <p class="room-statement-text" lang={method.value?.language}>
        {slide.text}
      </p>
      {slide.note && (
        <p class="room-statement-note" lang={method.value?.language}>
          {slide.note}
        </p>
      )}
    </div>
  );
}
