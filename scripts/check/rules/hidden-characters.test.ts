import { describe, expect, it } from 'vitest';
import { article, check, checkBy } from '../fixture-site.ts';

const HIDDEN = {
  'U+200B zero width space': '\u200b',
  'U+200D joiner outside an emoji': '\u200d',
  'U+202E right-to-left override': '\u202e',
  'U+2066 isolate': '\u2066',
  'U+2060 word joiner': '\u2060',
  'U+00AD soft hyphen': '\u00ad',
  'U+FEFF in the middle': '\ufeff',
  'U+0008 backspace': '\b',
  'U+0085 control': '\u0085',
  'U+2028 line separator': '\u2028',
  'U+3164 Hangul filler': '\u3164',
  'U+E0041 tag': '\u{e0041}',
};

describe('hidden characters', () => {
  it.each(Object.entries(HIDDEN))('shows %s by its number', async (name, char) => {
    const code = name.split(' ', 1)[0];
    const lines = await checkBy('hidden-characters', {
      'articles/2026/a.md': article({}, `Sông${char}Hương`),
    });
    expect(lines).toEqual([
      `articles/2026/a.md:8:5: Ở đây có ký tự không nhìn thấy ${code}. Xóa cả chữ đứng sát nó rồi gõ lại`,
    ]);
  });

  it('finds them in front matter, in names of files, in data, behind escapes and references', async () => {
    expect(
      await checkBy('hidden-characters', {
        'articles/2026/a.md': article(
          { title: '"Sông\u200bHương"' },
          'a &zwj; b &#8203; c &#x202E; &amp; &#9731;',
        ),
        'articles/2026/b.md': article({ title: '"Sông\\u200bHương"', tags: '["a\\u202e"]' }),
        'articles/2026/c\u202edm.md': article(),
        'authors/lai.yaml': 'name: "Lai\\u2066"\n',
        'glossary.yaml': 'KH\u200bCN: khoa học\n',
        'sections.yaml': '- { id: moi-truong, name: "A\\xad", description: B. }\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "articles/2026/a.md:2:13: Ở đây có ký tự không nhìn thấy U+200B. Xóa cả chữ đứng sát nó rồi gõ lại",
        "articles/2026/a.md:8:3: Mã &zwj; là một ký tự không nhìn thấy. Xóa mã này",
        "articles/2026/a.md:8:11: Mã &#8203; là một ký tự không nhìn thấy. Xóa mã này",
        "articles/2026/a.md:8:21: Mã &#x202E; là một ký tự không nhìn thấy. Xóa mã này",
        "articles/2026/b.md:2:1: Giá trị này có ký tự không nhìn thấy U+200B, viết bằng mã \\. Xóa mã ấy",
        "articles/2026/b.md:5:8: Giá trị này có ký tự không nhìn thấy U+202E, viết bằng mã \\. Xóa mã ấy",
        "articles/2026/c‮dm.md:1: Tên tệp có ký tự không nhìn thấy U+202E. Đổi tên tệp",
        "authors/lai.yaml:1:1: Giá trị này có ký tự không nhìn thấy U+2066, viết bằng mã \\. Xóa mã ấy",
        "glossary.yaml:1:3: Ở đây có ký tự không nhìn thấy U+200B. Xóa cả chữ đứng sát nó rồi gõ lại",
        "sections.yaml:1:21: Giá trị này có ký tự không nhìn thấy U+00AD, viết bằng mã \\. Xóa mã ấy",
      ]
    `);
  });

  it('says it once a line', async () => {
    const body = 'a\u200b b\u200b c\u200b\nd\u200b';
    const lines = await checkBy('hidden-characters', { 'articles/2026/a.md': article({}, body) });
    expect(lines.map((line) => line.split(': ', 1)[0])).toEqual([
      'articles/2026/a.md:8:2',
      'articles/2026/a.md:9:2',
    ]);
  });

  it('leaves a BOM, tabs, CRLF and emoji alone', async () => {
    const emoji = '👩‍🔬 👨‍👩‍👧 ❤️ 👍🏽 🏴\u{e0067}\u{e0062}\u{e007f} 1️⃣';
    const text = `\ufeff${article({}, `Sông\tHương ${emoji}`)}`.replaceAll('\n', '\r\n');
    expect(await check({ 'articles/2026/a.md': text })).toEqual([]);
  });
});

describe('mixed scripts', () => {
  it('flags a letter that passes for a Latin one, in text, fields and names', async () => {
    expect(
      await checkBy('mixed-scripts', {
        'articles/2026/a.md': article(
          { title: 'S\u00f4ng H\u01b0\u01a1ng c\u0430' },
          'Tr\u03bfng và (pаy)'.replace('а', '\u0430'),
        ),
        'articles/2026/anh-\u0440.svg': '',
        'articles/2026/\u0441ay.svg': '',
      }),
    ).toMatchInlineSnapshot(`
      [
        "articles/2026/a.md:2:20: Chữ "cа" có "а" là chữ cái Kirin (U+0430), không phải Latinh. Gõ lại cả chữ",
        "articles/2026/a.md:8:3: Chữ "Trοng" có "ο" là chữ cái Hy Lạp (U+03BF), không phải Latinh. Gõ lại cả chữ",
        "articles/2026/a.md:8:12: Chữ "pаy" có "а" là chữ cái Kirin (U+0430), không phải Latinh. Gõ lại cả chữ",
        "articles/2026/сay.svg:1: Tên tệp: Chữ "сay" có "с" là chữ cái Kirin (U+0441), không phải Latinh. Gõ lại cả chữ",
      ]
    `);
  });

  it('leaves units, whole words of another script and Vietnamese alone', async () => {
    const body = 'Dài 5 μm, 3 kΩ, góc α, hạt β⁻, Δt, π; Москва, Ελλάδα, đường, ĐHQG.';
    expect(await checkBy('mixed-scripts', { 'articles/2026/a.md': article({}, body) })).toEqual([]);
  });

  it('is a warning', async () => {
    expect(await check({ 'articles/2026/a.md': article({}, 'c\u0430') })).toEqual([]);
  });
});
