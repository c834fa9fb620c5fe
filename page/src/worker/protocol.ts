//! What the page and its workers say to each other.

import type { GivenFile, LanguageWanted, Library, Told } from "./generated/opschaal";

/** What the library is opened with. */
export interface Setup {
  language: LanguageWanted;
  /** Which of our own packs, when no file is given. */
  pack: LanguageWanted;
  /** The method, or a pack of it with all that goes with it; none for one of ours. */
  method?: GivenFile | undefined;
  /** A house style, with the logo, the fonts and the template for Word that lie beside it. */
  house: GivenFile[];
}

/** All that the library can be asked. */
export type Method = Exclude<keyof Library, "free" | symbol>;

/** A library as it comes in the page: as text, and the text of what it was packed on top of. */
export interface Packed {
  text: string;
  onto?: string;
}

/** A library as it comes in the page, or what a worker made of it before. */
export type Program = Packed | WebAssembly.Module;

export type Request =
  | { kind: "start"; program: Program }
  | { kind: "open"; setup: Setup }
  | { kind: "call"; method: Method; given: unknown[] };

export type Reply =
  | { kind: "done"; value: unknown }
  /** It was refused, in words. */
  | { kind: "told"; told: Told[] }
  /** It broke: this worker can do no more. */
  | { kind: "died"; cause: string };
