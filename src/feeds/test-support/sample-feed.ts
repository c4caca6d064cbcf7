import fc from 'fast-check';
import { parseSiteDate, type SiteDate, siteDateFromEpoch } from '../../text/dates.ts';
import type { Feed, FeedItem } from '../model.ts';

/** A date that is known to be right. */
export function siteDate(text: string): SiteDate {
  const date = parseSiteDate(text);
  if ('fault' in date) throw new Error(`${text}: ${date.fault}`);
  return date;
}

const home = 'https://tin.example/ban-tin/';

export const sampleItem: FeedItem = {
  id: `${home}2023/10/thuong-vu/`,
  url: `${home}2023/10/thuong-vu/`,
  title: 'Thường vụ Tỉnh ủy làm việc với Liên hiệp Hội',
  summary: 'Chiều 02/10, Phó Bí thư đã có buổi làm việc.',
  html: '<p>Chiều <strong>02/10</strong>, buổi làm việc &amp; trao đổi.</p>',
  published: siteDate('2023-10-02'),
  updated: siteDate('2023-10-05T08:30'),
  authors: [
    { name: 'Cẩm Lai', url: `${home}tac-gia/cam-lai/` },
    { name: 'Uy Phong', url: `${home}tac-gia/uy-phong/` },
  ],
  tags: ['tư vấn phản biện', 'Tin hoạt động'],
  section: 'Tin hoạt động',
  image: { url: `${home}anh/a.jpg`, type: 'image/jpeg', bytes: 51234, alt: 'Buổi làm việc' },
};

export const sampleFeed: Feed = {
  title: 'Khoa học Huế',
  description: 'Tri thức gần với đời sống',
  homeUrl: home,
  feedUrls: { rss: `${home}rss.xml`, atom: `${home}atom.xml`, json: `${home}feed.json` },
  language: 'vi',
  updatedEpochMs: siteDate('2023-10-05T08:30').epochMs,
  author: { name: 'Khoa học Huế', url: home },
  icon: `${home}icon-512.png`,
  items: [sampleItem],
};

/** What titles, names and captions must survive (SAFETY.md, 3), and what XML cannot hold. */
export const hostileTexts = [
  '</script><script>alert(1)</script>',
  '<!-- chú thích',
  'a ]]> b ]]]]>> c',
  'A & B &amp; C < D > "E" \'F\'',
  `điều khiển ${String.fromCharCode(0, 8, 11, 12, 27, 0xfffe, 0xffff)} hết`,
  `nửa cặp ${String.fromCharCode(0xd800)} và ${String.fromCharCode(0xdc00)} hết`,
  '😀 ᾳ ệ 中',
] as const;

const hostile = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((codes) => String.fromCharCode(...codes)),
);

/** An address as the site makes them: of slugs, so that it never needs escaping. */
const address = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
  .map((slug) => `${home}2023/10/${slug}/`);

const moment = fc.integer({ min: 0, max: 4_000_000_000 }).map((s) => siteDateFromEpoch(s * 1000));

/** Any feed at all whose addresses are sound: every text in it is hostile. */
export const anyFeed: fc.Arbitrary<Feed> = fc
  .record({
    title: hostile,
    description: hostile,
    author: fc.record({ name: hostile, url: address }),
    items: fc.array(
      fc.record(
        {
          id: address,
          url: address,
          title: hostile,
          summary: hostile,
          html: hostile,
          published: moment,
          updated: moment,
          authors: fc.array(fc.record({ name: hostile, url: address }), { maxLength: 3 }),
          tags: fc.array(hostile, { maxLength: 4 }),
          section: hostile,
          image: fc.record({
            url: address,
            type: fc.constant('image/jpeg'),
            bytes: fc.option(fc.nat(), { nil: undefined }),
            alt: hostile,
          }),
        },
        {
          requiredKeys: [
            'id',
            'url',
            'title',
            'summary',
            'html',
            'published',
            'authors',
            'tags',
            'section',
          ],
        },
      ),
      { maxLength: 4 },
    ),
  })
  .map((parts) => ({ ...sampleFeed, ...parts }));
