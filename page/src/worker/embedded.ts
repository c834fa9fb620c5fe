//! What stands packed in the page itself.

type Name = "core" | "full";

/** Takes a text out of the page: it is large, and needed once. */
function taken(id: string): string {
  const element = document.getElementById(id);
  const text = element?.textContent ?? "";
  element?.remove();
  return text;
}

const scripts = new Map<Name, string>();
const programs = new Map<Name, string>();

export const embedded = {
  /** The address of a worker's script. */
  script(name: Name): string {
    const known = scripts.get(name);
    if (known !== undefined) return known;
    const address = URL.createObjectURL(new Blob([taken(`${name}-worker`)], { type: "text/javascript" }));
    scripts.set(name, address);
    return address;
  },

  /** A library, packed: kept until it was compiled. */
  program(name: Name): string {
    const text = programs.get(name) ?? taken(name);
    programs.set(name, text);
    return text;
  },
};
