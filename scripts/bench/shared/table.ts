/** How many columns a text takes in a terminal: combining marks take none. */
function width(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
}

/** Rows as aligned columns; the first row is the heading and gets a rule under it. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    widths
      .map((size, column) => {
        const text = row[column] ?? '';
        return text + ' '.repeat(size - width(text));
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((size) => '─'.repeat(size)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}
