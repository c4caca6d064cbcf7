import { grouped, percentage } from './numbers.ts';
import { capitalised, clause } from './prose.ts';
import { type Narrator, plainSentence, sentence } from './sentence.ts';

/** A paragraph of two to five sentences, of which the first may be given. */
export function paragraph(narrator: Narrator, first = sentence(narrator)): string {
  const more = narrator.random.between(1, 4);
  return [first, ...Array.from({ length: more }, () => sentence(narrator))].join(' ');
}

/** A list of three to six items, numbered or not, under a line that announces it. */
export function list(narrator: Narrator): string {
  const { random } = narrator;
  const isNumbered = random.chance(0.4);
  const items = Array.from({ length: random.between(3, 6) }, (_, place) => {
    const mark = isNumbered ? `${place + 1}.` : '-';
    return `${mark} ${capitalised(clause(narrator, random.between(6, 16)))}.`;
  });
  return `${capitalised(clause(narrator, random.between(6, 12)))}:\n\n${items.join('\n')}`;
}

/** What somebody said, set apart. */
export function quote(narrator: Narrator): string {
  return `> “${plainSentence(narrator)} ${plainSentence(narrator)}”`;
}

/** A table of three columns with three to six rows, numbers to the right. */
export function table(narrator: Narrator): string {
  const { random } = narrator;
  const cell = () => capitalised(clause(narrator, random.between(2, 4)));
  const rows = Array.from(
    { length: random.between(3, 6) },
    () => `| ${cell()} | ${grouped(random.between(10, 20_000))} | ${percentage(random)} |`,
  );
  return [`| ${cell()} | Số lượng | Tỷ lệ |`, '|---|---:|---:|', ...rows].join('\n');
}
