import { site } from '../../site.ts';
import { parseSiteDate, type SiteDate } from '../../text/dates.ts';
import type { ArticleFacts, AuthorFacts, SiteFacts } from '../facts.ts';

/** A date that is known to be right. */
export function siteDate(text: string): SiteDate {
  const date = parseSiteDate(text);
  if ('fault' in date) throw new Error(`${text}: ${date.fault}`);
  return date;
}

const home = 'https://tin.example/ban-tin/';

export const siteFacts: SiteFacts = {
  site,
  homeUrl: home,
  logo: { url: `${home}icon-512.png`, width: 512, height: 512, type: 'image/png' },
};

export const camLai: AuthorFacts = {
  kind: 'person',
  name: 'Cẩm Lai',
  url: `${home}tac-gia/cam-lai/`,
  role: 'Phóng viên',
  biography: 'Viết về khoa học.',
  image: { url: `${home}anh/cam-lai.jpg`, width: 400, height: 400 },
  links: ['https://khac.example/cam-lai'],
};

export const moiTruong: AuthorFacts = {
  kind: 'desk',
  name: 'Tổ Môi trường',
  url: `${home}tac-gia/to-moi-truong/`,
  biography: 'Viết về đất, nước, rừng.',
};

export const article: ArticleFacts = {
  url: `${home}2023/10/thuong-vu/`,
  title: 'Thường vụ Tỉnh ủy làm việc với Liên hiệp Hội',
  summary: 'Chiều 02/10, Phó Bí thư đã có buổi làm việc với Liên hiệp Hội.',
  published: siteDate('2023-10-02'),
  section: { name: 'Tin hoạt động', url: `${home}chuyen-muc/tin-hoat-dong/` },
  tags: ['tư vấn phản biện', 'hội thảo'],
  authors: [camLai, moiTruong],
  cover: {
    url: `${home}anh/a.jpg`,
    width: 1600,
    height: 900,
    type: 'image/jpeg',
    alt: 'Buổi làm việc',
    caption: 'Quang cảnh buổi làm việc',
    credit: 'Ảnh: Uy Phong',
  },
  card: {
    url: `${home}the-anh/0123456789abcdef.png`,
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: 'Thường vụ Tỉnh ủy làm việc với Liên hiệp Hội',
  },
  wordCount: 640,
};

/** What titles, names and captions must survive (SAFETY.md, 3). */
export const hostileTexts = [
  '</script><script>alert(1)</script>',
  '<!-- chú thích <script>',
  'a ]]> b',
  'A & B &amp; "C" \'D\' \\u003c',
  'dòng\u2028mới\u2029và 😀',
] as const;
