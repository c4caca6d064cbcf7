/** A term of the site's glossary that articles write either short or in full. */
export type Term = { short: string; full: string };

/** Of the glossary, what can stand anywhere in a sentence, the commonest first. */
export const terms: readonly Term[] = [
  { short: 'UBND', full: 'Ủy ban nhân dân' },
  { short: 'KH&CN', full: 'khoa học và công nghệ' },
  { short: 'HĐND', full: 'Hội đồng nhân dân' },
  { short: 'KHCN', full: 'khoa học công nghệ' },
  { short: 'KH&KT', full: 'khoa học và kỹ thuật' },
  { short: 'CLB', full: 'câu lạc bộ' },
  { short: 'TCVN', full: 'tiêu chuẩn quốc gia của Việt Nam' },
  { short: 'WHO', full: 'Tổ chức Y tế Thế giới' },
];
