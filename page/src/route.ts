//! Addresses within the page: #/ontvangen, or #/voorbereiden/routes. In English they are English; both are understood.

import { computed, effect, signal } from "@preact/signals";
import { language } from "./words";

export type Screen = "prepare" | "receive" | "room" | "report";

export const screens: Screen[] = ["prepare", "receive", "room", "report"];

const slugs = {
  nl: { prepare: "voorbereiden", receive: "ontvangen", room: "zaal", report: "verslag" },
  en: { prepare: "prepare", receive: "receive", room: "room", report: "report" },
} as const;

/** The parts of screens, as Dutch addresses say them. */
const dutchParts: Record<string, string> = {
  fill: "invullen",
  make: "maken",
  invite: "uitnodigen",
  opinions: "meningen",
  statements: "stellingen",
  agenda: "draaiboek",
  group: "groep",
};

export interface Route {
  screen: Screen;
  /** What comes after the screen: a part of it by its English name, a sheet, a row. */
  rest: string[];
}

function parse(hash: string): Route {
  const [slug = "", ...rest] = hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decoded);
  const screen = screens.find((one) => one === slug || slugs.nl[one] === slug);
  const [part, ...after] = rest;
  const english = Object.keys(dutchParts).find((one) => dutchParts[one] === part) ?? part;
  return screen ? { screen, rest: english === undefined ? [] : [english, ...after] } : { screen: "prepare", rest: [] };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const hash = signal(location.hash);
addEventListener("hashchange", () => (hash.value = location.hash));

export const route = computed(() => parse(hash.value));

/** The address of a place, for a link. */
export function address(screen: Screen, ...rest: string[]): string {
  const [part, ...after] = rest;
  const spoken = part === undefined ? [] : [(language.value === "nl" && dutchParts[part]) || part];
  return `#/${[slugs[language.value][screen], ...spoken, ...after].map(encodeURIComponent).join("/")}`;
}

/** Goes there; one can go back. */
export function go(screen: Screen, ...rest: string[]): void {
  location.hash = address(screen, ...rest);
}

/** The address speaks the language of the page. */
effect(() => {
  const { screen, rest } = route.peek();
  const wanted = address(screen, ...rest);
  if (location.hash && location.hash !== wanted) {
    history.replaceState(null, "", wanted);
    hash.value = wanted;
  }
});
