//! What stands packed in the page itself.

type Name = "core" | "full";

/** Takes a text out of the page: it is large, and needed once. */
function taken(id: string): string {
  const element = document.getElementById(id);
  const text = element?.textContent ?? "";
  element?.remove();
  return text;
}

const addresses = new Map<Name, string>();

export const embedded = {
  /** The address of a worker's script. */
  script(name: Name): string {
    const known = addresses.get(name);
    if (known !== undefined) return known;
    const address = URL.createObjectURL(new Blob([taken(`${name}-worker`)], { type: "text/javascript" }));
    addresses.set(name, address);
    return address;
  },

  /** A library, packed. It is given once. */
  takeProgram: (name: Name): string => taken(name),
};
