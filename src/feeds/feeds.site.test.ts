import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from '../../scripts/testing/default-content.ts';
import {
  buildFixture,
  type FixtureSite,
  makeFixtureSite,
} from '../../scripts/testing/fixture-site.ts';
import { assertValidAtom, assertValidJsonFeed, assertValidRss } from './test-support/validate.ts';

const title = '</script><!-- ]]> A & B';
const body = `Một đoạn có [liên kết](/gioi-thieu/) và chú thích[^1].

[^1]: Nguồn: sách cũ.
`;

let site: FixtureSite;

beforeAll(async () => {
  site = await makeFixtureSite({
    'articles/2024/thu.md': article({ title: `'${title}'`, date: '2024-06-01' }, body),
  });
  const { code, stdout, stderr } = await buildFixture(site, {
    BASE_PATH: '/ban-tin/',
    SITE_URL: 'https://tin.example',
  });
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
});

afterAll(() => site.remove());

const read = (file: string) => readFile(join(site.outDir, file), 'utf8');

describe('the feeds of a built site', () => {
  it.each(['', 'chuyen-muc/tin-hoat-dong/', 'chuyen-muc/moi-truong/'])(
    'are valid at /%s',
    async (folder) => {
      assertValidRss(await read(`${folder}rss.xml`));
      assertValidAtom(await read(`${folder}atom.xml`));
      assertValidJsonFeed(await read(`${folder}feed.json`));
    },
  );

  it('hold each article whole, newest first, with addresses that lead back to the site', async () => {
    const { items, feedUrl } = await new Parser().parseString(await read('rss.xml'));
    expect(feedUrl).toBe('https://tin.example/ban-tin/rss.xml');
    expect(items.map((item) => item.title?.trim())).toEqual([
      title,
      'Phá Tam Giang',
      'Sông Hương mùa lũ',
    ]);
    const url = 'https://tin.example/ban-tin/2024/06/thu/';
    const [item] = items;
    expect(item).toMatchObject({ link: url, guid: url, pubDate: 'Fri, 31 May 2024 17:00:00 GMT' });
    const html: string = item?.['content:encoded'];
    expect(html).toContain('<a href="https://tin.example/ban-tin/gioi-thieu/">liên kết</a>');
    expect(html).toContain('Nguồn: sách cũ.');
    expect(html).toContain(`href="${url}#`);
    expect(html).not.toMatch(/(href|src)="(?!https:)|class=|<script/u);
  });
});
