//! Small choices that outlive the page. A browser may refuse to keep anything: that is no error.

/** All pages on a disk may share one store: names are ours alone. */
const name = (key: string) => `opschaal.${key}`;

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(name(key));
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(name(key), value);
  } catch {
    // The choice holds until the page closes.
  }
}
