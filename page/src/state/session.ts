//! The session: the file that was opened, with what came back and what the group decided.

import { computed, signal } from "@preact/signals";
import type { GatheredView, Overview } from "../worker/client";

/** A session file that was opened: its text, and what is in it. */
export const opened = signal<{ text: string; overview: Overview } | undefined>(undefined);

/** What was brought together last: follows all that it is made of, a moment later. */
export const gathered = signal<GatheredView | undefined>(undefined);

/** The text of the session as it is now; none when nothing is in it, or something stands in the way. */
export const session = computed(() => (gathered.value ? gathered.value.session : opened.value?.text));

/** What is in it, for the room and the report. */
export const overview = computed(() => gathered.value?.overview ?? opened.value?.overview);
