import { parseSiteDate } from '../../src/text/dates.ts';
import { slugify } from '../../src/text/slug.ts';
import { isInCapitals } from '../check/language/rules/title-capitals.ts';
import { TWO_YEARS_MS } from '../check/rules/future-dates.ts';
import type { Outcome } from './answers.ts';
import { fieldFault } from './field-fault.ts';

/** A file's name is at most 100 bytes; this leaves room for `-2` and `.mdx`. */
const LONGEST_SLUG = 80;
/** Names that Windows keeps for itself, which no file there can have. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** What stands in a text without being seen: it comes along when a title is pasted. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?!\s)\p{Cc}/gu;

/** A line of text in the one form it is kept in: composed letters, single spaces, nothing unseen. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** A title as the schema and the checker want it. */
export function readTitle(typed: string): Outcome<string> {
  const title = tidy(typed);
  const fault = title === '' ? 'Bài cần một cái tên.' : fieldFault('title', title);
  if (fault) return { fault };
  if (isInCapitals(title, new Set())) {
    return {
      fault:
        'Tên bài viết toàn chữ hoa, khó đọc. Viết chữ thường, chỉ viết hoa đầu câu và tên riêng.',
    };
  }
  return { value: title };
}

/** A summary; nothing typed is none. */
export function readSummary(typed: string): Outcome<string> {
  const summary = tidy(typed);
  const fault = summary === '' ? undefined : fieldFault('summary', summary);
  return fault ? { fault } : { value: summary };
}

/** A date as it was typed, once the schema can read it and it is not absurdly far ahead. */
export function readDate(typed: string, now: number): Outcome<string> {
  const fault = fieldFault('date', typed);
  if (fault) return { fault };
  const date = parseSiteDate(typed);
  if ('epochMs' in date && date.epochMs > now + TWO_YEARS_MS) {
    return { fault: `Ngày ${date.day} ở quá xa trong tương lai (hơn hai năm nữa). Xem lại năm.` };
  }
  return { value: typed.trim() };
}

/** The name of a title's file: cut between words when it is long, `''` when no letter can be kept. */
export function proposeSlug(title: string): string {
  const whole = slugify(title);
  const lastHyphen = whole.lastIndexOf('-', LONGEST_SLUG);
  const end = lastHyphen > 0 ? lastHyphen : LONGEST_SLUG;
  const slug = whole.length > LONGEST_SLUG ? whole.slice(0, end) : whole;
  return RESERVED.test(slug) ? `bai-${slug}` : slug;
}

/** A name for the file: what was typed, if an address can hold it; else what it could be. */
export function readSlug(typed: string): Outcome<string> {
  const slug = proposeSlug(typed);
  if (slug === '') return { fault: 'Tên tệp cần ít nhất một chữ không dấu hay chữ số.' };
  if (slug === typed) return { value: slug };
  return {
    guess: slug,
    question: `Tên tệp chỉ gồm chữ thường không dấu, chữ số và gạch nối, dài nhất ${LONGEST_SLUG} ký tự. Có phải «${slug}»?`,
  };
}
