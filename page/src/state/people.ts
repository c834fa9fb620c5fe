//! Who is invited.

import { signal } from "@preact/signals";
import type { PersonView } from "../worker/client";

export const people = signal<PersonView[]>([]);

/** The list as it was pasted or typed. */
export const pasted = signal("");
