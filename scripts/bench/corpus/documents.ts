import type { Random } from './random.ts';
import { type Draw, weighted, zipf } from './weighted.ts';

type Form = {
  kind: string;
  write(number: number, year: number): string;
  /** The highest number of the form. */
  most: number;
  weight: number;
};

/** Forms of document numbers, as the state and its bodies write them. */
const forms: readonly Form[] = [
  { kind: 'Quyết định', write: (n) => `${n}/QĐ-TTg`, most: 2_499, weight: 4 },
  { kind: 'Quyết định', write: (n) => `${n}/QĐ-UBND`, most: 4_999, weight: 4 },
  { kind: 'Nghị định', write: (n, year) => `${n}/${year}/NĐ-CP`, most: 180, weight: 4 },
  { kind: 'Thông tư', write: (n, year) => `${n}/${year}/TT-BKHCN`, most: 60, weight: 1 },
  { kind: 'Kế hoạch', write: (n) => `${n}/KH-LHH`, most: 999, weight: 3 },
  { kind: 'Công văn', write: (n, year) => `${n}/CV-LHH-${year}`, most: 400, weight: 1 },
  { kind: 'Chỉ thị', write: (n) => `${n}-CT/TW`, most: 99, weight: 2 },
  { kind: 'Kết luận', write: (n) => `${n}-KL/TW`, most: 150, weight: 1 },
  { kind: 'Nghị quyết', write: (n) => `${n}-NQ/TW`, most: 150, weight: 2 },
];

const SHARED = 60;
const TRIES = 20;
const drawForm = weighted(forms, ({ weight }) => weight);

/** A document as articles name it: `Quyết định` and `1795/QĐ-TTg`. */
export type Document = { kind: string; number: string };

/** The documents of a corpus: some that many articles name, and for each that wants one its own. */
export type DocumentBook = {
  shared: Draw<Document>;
  /** A document that is given out once. */
  own(random: Random, year: number): Document;
};

/** A new book; what it gives out as somebody's own depends on the order of asking. */
export function openDocumentBook(random: Random): DocumentBook {
  const given = new Set<string>();
  const unused = (from: Random, year: number): Document => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const { kind, write, most } = drawForm(from);
      const number = write(from.between(1, most), year);
      if (given.has(number)) continue;
      given.add(number);
      return { kind, number };
    }
    // A huge corpus has used up the forms above; this one has no end.
    const number = `${10_000 + given.size}/${year}/QĐ-UBND`;
    given.add(number);
    return { kind: 'Quyết định', number };
  };
  const shared = Array.from({ length: SHARED }, () => unused(random, random.between(2000, 2010)));
  return { shared: zipf(shared, 2), own: unused };
}
