import { fold } from '../../src/text/fold.ts';
import { nearest } from '../../src/text/nearest.ts';
import { slugify } from '../../src/text/slug.ts';
import type { Outcome, Read } from './answers.ts';
import { fieldFault } from './field-fault.ts';
import type { Named } from './site-facts.ts';

/** One of those that exist, by its number in the list, its id, or its name with or without marks. */
export function oneOf(what: string, choices: readonly Named[]): Read<string> {
  return (typed): Outcome<string> => {
    const exact =
      choices.find(({ id }) => id === typed.toLowerCase()) ??
      choices[numberOf(typed)] ??
      choices.find(({ name }) => fold(name) === fold(typed));
    if (exact) return { value: exact.id };
    const near = nearest(
      typed,
      choices.flatMap(({ id, name }) => [id, name]),
    );
    const meant = choices.find(({ id, name }) => id === near || name === near);
    if (meant) {
      const question = `Không có ${what} "${typed}". Có phải «${meant.name}» (${meant.id})?`;
      return { guess: meant.id, question };
    }
    const known = choices.map(({ id }) => id).join(', ');
    return { fault: `Không có ${what} "${typed}". Đang có: ${known}` };
  };
}

/** A tag: one in use, by its number in the list shown or however it is typed; or a new one. */
export function oneTag(used: readonly string[], shown: readonly string[]): Read<string> {
  return (typed): Outcome<string> => {
    const tag = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const known =
      shown[numberOf(tag)] ?? used.find((other) => slugify(other) === slugify(tag)) ?? undefined;
    if (known !== undefined) return { value: known };
    if (numberOf(tag) >= 0) return { fault: `Không có thẻ số ${tag} trong danh sách.` };
    const fault = fieldFault('tags', [tag]);
    if (fault) return { fault };
    if (slugify(tag) === '') return { fault: `Thẻ "${tag}" không có chữ hay số nào.` };
    const near = nearest(tag, used);
    if (near === undefined) return { value: tag };
    return {
      guess: near,
      question: `Trang chưa có thẻ "${tag}". Có phải «${near}»?`,
      otherwise: tag,
    };
  };
}

/** Where in a list the number stands that was typed; -1 for anything else. */
function numberOf(typed: string): number {
  return /^\d{1,3}$/.test(typed) ? Number(typed) - 1 : -1;
}
