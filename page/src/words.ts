//! All words of the page, in the language that was chosen.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { computed, signal } from "@preact/signals";
import english from "../../data/meldingen/pagina-en.ftl";
import dutch from "../../data/meldingen/pagina-nl.ftl";
import { recall, remember } from "./storage";

export type Language = "nl" | "en";

export const languages: Language[] = ["nl", "en"];

function first(): Language {
  const wanted = [recall("language"), ...navigator.languages].map((one) => one?.slice(0, 2));
  return languages.find((one) => one === wanted.find((want) => want === "nl" || want === "en")) ?? "nl";
}

export const language = signal<Language>(first());

export function speak(wanted: Language): void {
  remember("language", wanted);
  language.value = wanted;
}

function bundle(of: Language, text: string): FluentBundle {
  // Without isolation: the marks around arguments would end up in names of files and in what people copy.
  const made = new FluentBundle(of, { useIsolating: false });
  made.addResource(new FluentResource(text));
  return made;
}

const bundles = { nl: bundle("nl", dutch), en: bundle("en", english) };
const spoken = computed(() => bundles[language.value]);

/** The message in words. A code without words is shown as it is, so that it is seen. */
export function t(code: string, args?: Record<string, FluentVariable>): string {
  const pattern = spoken.value.getMessage(code)?.value;
  return pattern ? spoken.value.formatPattern(pattern, args) : code;
}

/** A list in a sentence: a, b and c. */
export function listed(items: string[]): string {
  return new Intl.ListFormat(language.value, { type: "conjunction" }).format(items);
}

/** A moment as people say it. */
export function moment(date: Date): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: "long", timeStyle: "short" }).format(date);
}
