/** A small sound site, for tests that only care about one article. */
export const defaultContent: Readonly<Record<string, string>> = {
  'authors/an-binh.yaml': 'name: An Bình\nrole: Cộng tác viên\n',
  'sections.yaml':
    '- { id: tin-hoat-dong, name: "Tin hoạt động", description: "Tin về hoạt động." }\n' +
    '- { id: moi-truong, name: "Môi trường", description: "Bài về môi trường." }\n',
  'glossary.yaml': 'KHCN: khoa học công nghệ\n',
  'redirects.yaml': '{}\n',
  'pages/gioi-thieu.mdx': page('Giới thiệu', 'Trang thử.'),
  'pages/lien-he.mdx': page('Liên hệ', 'Cách liên hệ.'),
  'pages/huong-dan-gui-bai.mdx': page('Hướng dẫn gửi bài', 'Cách gửi bài.'),
  'articles/2024/song-huong.md': article({ title: 'Sông Hương mùa lũ' }),
  'articles/2024/pha-tam-giang.md': article({
    title: 'Phá Tam Giang',
    date: '2024-05-09',
    section: 'moi-truong',
  }),
};

/** Front matter keys as they are written in the file. */
export type ArticleFields = Readonly<Record<string, string>>;

/**
 * A sound article's source; `fields` replace the front matter's values, as YAML text.
 *
 * @param body - the Markdown under the front matter.
 */
export function article(fields: ArticleFields = {}, body = 'Đoạn văn thử.\n'): string {
  const all = {
    title: 'Bài thử',
    date: '2024-05-08',
    author: 'an-binh',
    section: 'tin-hoat-dong',
    tags: '[sông Hương]',
    summary: 'Một bài để thử.',
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', body].join('\n');
}

function page(title: string, summary: string): string {
  return `---\ntitle: ${title}\nsummary: ${summary}\n---\n\nMột đoạn văn.\n`;
}
