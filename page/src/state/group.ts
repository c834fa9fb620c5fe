//! What the group decides in the room, with undo.

import { computed, signal } from "@preact/signals";
import type { Filled, Values } from "../worker/client";
import { changed } from "./dirty";
import { isSame, withValue } from "./values";

/** None until somebody starts on it in the page; then it takes the place of what a file says. */
export const group = signal<Values | undefined>(undefined);

interface Step {
  path: string;
  before: Filled | undefined;
  after: Filled | undefined;
}

const done = signal<Step[]>([]);
const undone = signal<Step[]>([]);

export const canUndo = computed(() => done.value.length > 0);
export const canRedo = computed(() => undone.value.length > 0);

/** Starts from what is known already; does nothing when it was started. */
export function startGroup(known: Values): void {
  if (group.peek()) return;
  group.value = known;
  done.value = undone.value = [];
}

/** Takes another result, such as that of a file; undo starts anew. */
export function replaceGroup(values: Values | undefined): void {
  group.value = values;
  done.value = undone.value = [];
}

/** Set while somebody stays in one field: what is typed there is one step. */
let open: string | undefined;

/** Somebody left the field: what comes next is a step of its own. */
export function endStep(): void {
  open = undefined;
}

export function decide(path: string, filled: Filled | undefined): void {
  const before = group.peek()?.[path];
  if (isSame(before, filled)) return;
  const steps = done.peek();
  const last = steps.at(-1);
  done.value =
    last && last.path === path && open === path
      ? [...steps.slice(0, -1), { ...last, after: filled }]
      : [...steps, { path, before, after: filled }];
  undone.value = [];
  open = path;
  put(path, filled);
}

function put(path: string, filled: Filled | undefined): void {
  group.value = withValue(group.peek() ?? {}, path, filled);
  changed("session");
}

/** Takes back the last step. Gives its path. */
export function undo(): string | undefined {
  return move(done, undone, (step) => step.before);
}

/** Does again what was taken back. Gives its path. */
export function redo(): string | undefined {
  return move(undone, done, (step) => step.after);
}

function move(from: typeof done, to: typeof done, value: (step: Step) => Filled | undefined): string | undefined {
  const step = from.peek().at(-1);
  if (!step) return undefined;
  open = undefined;
  from.value = from.peek().slice(0, -1);
  to.value = [...to.peek(), step];
  put(step.path, value(step));
  return step.path;
}

/** What was prepared is the group's too, for as long as the group did not change it. */
export function followPrepared(path: string, before: Filled | undefined, after: Filled | undefined): void {
  const now = group.peek();
  if (now && isSame(now[path], before)) group.value = withValue(now, path, after);
}
