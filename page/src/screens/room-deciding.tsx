//! What the group decides, typed while people talk; and undo, by buttons and by keys.

import { computed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Filled, Values } from "../worker/client";
import { canRedo, canUndo, decide, group, redo, startGroup, undo } from "../state/group";
import { method } from "../state/method";
import { prepared } from "../state/prepared";
import { overview } from "../state/session";
import { say } from "../state/told";
import { without } from "../state/values";
import { t } from "../words";

/** What is known of the group's result before somebody types here: that of a file, or else what was prepared. */
const known = computed((): Values => {
  const given = overview.value?.group ?? {};
  if (Object.keys(given).length > 0) return given;
  return without(prepared.value, [method.value?.personField, method.value?.organisationField]);
});

export const groups = computed(() => group.value ?? known.value);

export function decideHere(path: string, filled: Filled | undefined): void {
  startGroup(known.peek());
  decide(path, filled);
}

export function UndoButtons() {
  return (
    <div class="row" role="group" aria-label={t("room-undo-label")}>
      <button type="button" aria-disabled={!canUndo.value} onClick={() => step(undo, "room-undone")}>
        {t("room-undo")}
      </button>
      <button type="button" aria-disabled={!canRedo.value} onClick={() => step(redo, "room-redone")}>
        {t("room-redo")}
      </button>
    </div>
  );
}

/** Ctrl+Z outside of text boxes; in them the browser has its own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if (!isRedo && key !== "z") return;
      event.preventDefault();
      if (isRedo) step(redo, "room-redone");
      else step(undo, "room-undone");
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Moves a step, says what it was about, and brings it into view. */
function step(move: () => string | undefined, told: string): void {
  const path = move();
  if (path === undefined) return;
  const control = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  control?.scrollIntoView({ block: "nearest" });
  say(t(told, { what: nameOf(control) || path }));
}

/** What a field is called: its label, or the legend of its choices. */
function nameOf(control: HTMLElement | null): string {
  const label = control?.querySelector("legend") ?? (control as HTMLInputElement | null)?.labels?.[0];
  return label?.textContent?.trim() ?? "";
}

function isTyping(target: EventTarget | null): boolean {
  const control = target as HTMLElement;
  return (
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && !["radio", "checkbox"].includes(control.type))
  );
}
