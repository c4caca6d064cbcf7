/** A list as the device keeps it, without what is no item; nothing if it is not what we wrote. */
export function parseList<T>(
  stored: string | null,
  isItem: (value: Readonly<Record<string, unknown>>) => boolean,
): readonly T[] {
  try {
    const list: unknown = JSON.parse(stored ?? '');
    if (!Array.isArray(list)) return [];
    return list.filter((value) => typeof value === 'object' && value !== null && isItem(value));
  } catch {
    return [];
  }
}
