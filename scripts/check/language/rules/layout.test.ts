import { describe, expect, it } from 'vitest';
import { found, said } from '../test-support/findings.ts';
import { headingLevels } from './heading-levels.ts';
import { linkTexts } from './link-texts.ts';
import { longParagraphs } from './long-paragraphs.ts';
import { titleCapitals } from './title-capitals.ts';

describe('heading-levels', () => {
  it('says what level should stand there', () => {
    expect(said(headingLevels, '### A\n\n## B\n\n#### C\n')).toEqual([
      '###: Tiêu đề mục đầu tiên mà có cấp 3, bỏ cách cấp 2. Viết: ## → ##',
      '####: Mục này đứng dưới một mục cấp 2 mà có cấp 4, bỏ cách cấp 3. Viết: ### → ###',
    ]);
  });

  it.each(['## A\n\n### B\n\n#### C\n\n## D\n\n### E', '', '```\n#### A\n```', '## A\n\nB\n---'])(
    'leaves %j alone',
    (text) => {
      expect(found(headingLevels, text)).toEqual([]);
    },
  );
});

describe('title-capitals', () => {
  const titled = (title: string) => `---\ntitle: ${title}\n---\nA.\n`;

  it('finds the title', () => {
    expect(said(titleCapitals, titled('"HỘI THẢO VỀ PHÁ Tam Giang"'))).toEqual([
      'HỘI THẢO VỀ PHÁ Tam Giang: Tên bài viết toàn chữ hoa, khó đọc. Viết chữ thường, chỉ viết hoa đầu câu và tên riêng',
    ]);
  });

  it.each(['Hội thảo về phá Tam Giang', 'UBND TP HUẾ', '"UBND, HĐND, TCVN: Là gì?"', '2026', '[]'])(
    'leaves %j alone',
    (title) => {
      const glossary = ['UBND', 'HĐND', 'TCVN', 'TP'];
      expect(found(titleCapitals, titled(title), { glossary })).toEqual([]);
    },
  );
});

describe('long-paragraphs', () => {
  const words = (count: number) => 'nước '.repeat(count).trim();

  it('counts syllables', () => {
    expect(found(longParagraphs, words(200))).toEqual([]);
    expect(said(longParagraphs, `A.\n\n- ${words(201)}`)[0]).toMatch(
      /^nước.*nước: Đoạn văn dài 201 tiếng, nên có nhiều nhất 200\. Ngắt nó thành nhiều đoạn/,
    );
    expect(found(longParagraphs, `> ${words(300)}`)).toHaveLength(1);
  });

  it('leaves code and tables alone', () => {
    expect(found(longParagraphs, `\`\`\`\n${words(300)}\n\`\`\``)).toEqual([]);
    expect(found(longParagraphs, `| ${words(300)} |\n|---|\n| a |`)).toEqual([]);
  });
});

describe('link-texts', () => {
  it('says how to name the link', () => {
    expect(said(linkTexts, 'Xem [tại đây](/a/) nhé.')[0]).toMatch(
      'Chữ "tại đây" của liên kết không nói nó dẫn tới đâu. Đặt liên kết vào tên của trang được dẫn tới',
    );
  });

  it.each([
    ...['Tại đây', 'ở đây.', 'đây', 'xem thêm »', 'Xem tại đây', 'Bấm vào đây', 'nhấn vào đây'],
    ...['link', 'here', 'Click here', 'click', 'chi tiết', 'đọc tiếp', 'link này', '**tại đây**'],
  ])('finds %j', (text) => {
    expect(found(linkTexts, `[${text}](/a/)`)).toHaveLength(1);
    expect(found(linkTexts, `[${text}](/a/)`.normalize('NFD'))).toHaveLength(1);
  });

  it('finds a long address, and lets one pass that can be read', () => {
    const long = 'https://example.org/2026/11/mot-bai-rat-dai-ve-nuoc-lu.html?utm=1';
    expect(found(linkTexts, `Xem ${long} nhé`)).toHaveLength(1);
    expect(found(linkTexts, `Xem [${long}](${long})`)).toHaveLength(1);
    expect(found(linkTexts, 'Xem https://khoahochue.vn/ và www.hue.gov.vn')).toEqual([]);
  });

  it.each(['hướng dẫn gửi bài', 'đây là chuyện khác', 'xem thêm về lũ', 'chi tiết máy', 'linker'])(
    'leaves %j alone',
    (text) => {
      expect(found(linkTexts, `[${text}](/a/)`)).toEqual([]);
    },
  );
});
