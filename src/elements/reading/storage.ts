/** What the device keeps under a name; nothing where storage is forbidden. */
export function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a list; an empty one leaves no trace. Tells whether it is kept: storage may be forbidden or full. */
export function writeList(key: string, list: readonly unknown[]): boolean {
  try {
    if (list.length > 0) localStorage.setItem(key, JSON.stringify(list));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
