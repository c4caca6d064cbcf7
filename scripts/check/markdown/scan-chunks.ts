/** A line without its end; `end` is after its last unit. */
export type Line = { start: number; end: number };

/** Lines that follow each other without a blank one. */
export type Chunk = Line & { lines: Line[] };

/** The chunks of `source` from `start` on. Lines end at \n or \r\n. */
export function* chunksOf(source: string, start: number): Generator<Chunk> {
  let lines: Line[] = [];
  for (let at = start; at < source.length; ) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 ? source.length : newline;
    const end = source[next - 1] === '\r' && next > at ? next - 1 : next;
    if (isBlank(source, at, end)) {
      if (lines.length > 0) yield chunk(lines);
      lines = [];
    } else {
      lines.push({ start: at, end });
    }
    at = next + 1;
  }
  if (lines.length > 0) yield chunk(lines);
}

function chunk(lines: Line[]): Chunk {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, lines };
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (source[at] !== ' ') return false;
  return true;
}
