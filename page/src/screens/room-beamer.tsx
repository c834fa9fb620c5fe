//! One thing at a time, on the whole screen: for the room. Next and previous by keys, as remotes for slides send them.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../words";
import { Clock, ClockNews } from "./room-clock-view";

interface Props {
  /** What is shown now, for screen readers. */
  title: string;
  at: number;
  count: number;
  onMove: (at: number) => void;
  onClose: () => void;
  /** Whether the clock stands in what is shown. */
  hasOwnClock?: boolean;
  children: ComponentChildren;
}

const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

export function Beamer({ title, at, count, onMove, onClose, hasOwnClock, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useFullScreen(dialog, stage, onClose);
  // What had the focus may be gone with what was shown.
  useEffect(() => {
    if (!stage.current?.contains(document.activeElement)) next.current?.focus();
  }, [at]);

  const move = (to: number) => {
    if (to >= 0 && to < count) onMove(to);
  };
  useKeys((event) => {
    const target = event.target as HTMLElement;
    // Words that do not fit are scrolled by the same keys.
    const scrolls = target.classList.contains("room-said") && target.scrollHeight > target.clientHeight;
    const step = steps[event.key] ?? 0;
    const to = event.key === "Home" ? 0 : event.key === "End" ? count - 1 : at + step;
    if (event.altKey || event.ctrlKey || event.metaKey || to === at) return;
    if (scrolls && !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    event.preventDefault();
    move(to);
  });

  return (
    <dialog ref={dialog} class="beamer" aria-label={t("room-beamer")} onCancel={cancelled(onClose)}>
      <div ref={stage} class="beamer-stage">
        <div class="beamer-content" key={at}>
          {children}
        </div>
        <div class="beamer-bar">
          {!hasOwnClock && <Clock />}
          <p class="beamer-place">{t("room-place", { at: at + 1, count })}</p>
          <button type="button" aria-disabled={at === 0} onClick={() => move(at - 1)}>
            {t("room-previous")}
          </button>
          <button ref={next} type="button" aria-disabled={at === count - 1} onClick={() => move(at + 1)}>
            {t("room-next")}
          </button>
          <button type="button" onClick={onClose}>
            {t("room-close")}
          </button>
        </div>
        <p class="unseen" role="status">
          {title}
        </p>
        <ClockNews />
      </div>
    </dialog>
  );
}

/** Keys wherever the focus is. */
function useKeys(onKeyDown: (event: KeyboardEvent) => void): void {
  const now = useRef(onKeyDown);
  now.current = onKeyDown;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => now.current(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Leaving the full screen leaves the view too; where a browser refuses the full screen, it fills the window. */
function useFullScreen(
  dialog: { current: HTMLDialogElement | null },
  stage: { current: HTMLDivElement | null },
  onClose: () => void,
) {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const shown = dialog.current;
    const opener = document.activeElement as HTMLElement | null;
    shown?.showModal();
    stage.current?.requestFullscreen?.().catch(() => undefined);
    const onChange = () => {
      if (!document.fullscreenElement) close.current();
    };
    document.addEventListener("fullscreenchange", onChange);
    return () => {
      document.removeEventListener("fullscreenchange", onChange);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
      shown?.close();
      opener?.focus();
    };
  }, []);
}

/** The page decides when the dialog goes, not the browser. */
function cancelled(onClose: () => void) {
  return (event: Event) => {
    event.preventDefault();
    onClose();
  };
}
