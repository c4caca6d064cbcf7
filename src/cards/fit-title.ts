/** The room for a title: pixels. */
export interface TitleRoom {
  readonly width: number;
  readonly height: number;
}

export interface TitleFit {
  /** Pixels. */
  readonly fontSize: number;
  /** How many lines the room holds at that size; a longer title ends in '…'. */
  readonly lines: number;
}

/** Stacked marks (Ễ, Ộ) reach far above the letter: lower values clip them. */
export const titleLineHeight = 1.32;

const sizes = [78, 70, 62, 56, 50, 45, 40];

/** Widths in em, a little above those of Lora Bold, so that a guess errs towards smaller type. */
function widthOf(character: string): number {
  if (/[iljtfrI.,:;'’!|()\s]/u.test(character)) return 0.36;
  if (/[mwMW@%—…]/u.test(character)) return 0.96;
  if (/\p{Lu}/u.test(character)) return 0.76;
  return /[\p{Ll}\p{Nd}\p{P}]/u.test(character) ? 0.57 : 1;
}

function widthOfWord(word: string): number {
  return Array.from(word).reduce((sum, character) => sum + widthOf(character), 0);
}

/** Lines that `title` takes when broken at spaces in lines of `width` em. */
function countLines(title: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of title.split(' ')) {
    const wordWidth = widthOfWord(word);
    const gap = used === 0 ? 0 : widthOf(' ');
    if (used > 0 && used + gap + wordWidth > width) {
      lines += 1;
      used = 0;
    } else {
      used += gap;
    }
    used += wordWidth;
    // A word longer than a line is broken inside.
    const extra = Math.ceil(used / width) - 1;
    lines += Math.max(0, extra);
    used -= Math.max(0, extra) * width;
  }
  return lines;
}

/** The largest size at which the whole title fits into the room, else the smallest there is. */
export function fitTitle(title: string, { width, height }: TitleRoom): TitleFit {
  const fits = sizes.map((fontSize) => ({
    fontSize,
    lines: Math.max(1, Math.floor(height / (fontSize * titleLineHeight))),
  }));
  const found = fits.find(({ fontSize, lines }) => countLines(title, width / fontSize) <= lines);
  return found ?? fits.at(-1) ?? { fontSize: 40, lines: 1 };
}
