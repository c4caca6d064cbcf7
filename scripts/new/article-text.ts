import { Document, isScalar, isSeq, Scalar } from 'yaml';

/** The front matter of a new article. */
export type NewArticle = {
  title: string;
  date: string;
  authors: string[];
  section: string;
  tags: string[];
  /** `''`: none. */
  summary: string;
  draft: boolean;
};

/** What a draft says where its text will be: sentences that tell what belongs there. */
const GUIDE = `Đoạn mở đầu nói ngay điều chính: việc gì, ở đâu, khi nào, vì sao đáng đọc. Viết bài rồi thì xóa những câu hướng dẫn này.

## Mục thứ nhất

Mỗi mục nói một ý, mỗi đoạn vài câu. Con số và lời trích nào cũng ghi lấy từ đâu.

## Mục thứ hai

Kết bằng điều bạn đọc có thể làm, hoặc nơi đọc thêm.
`;

/**
 * The text of a new article's file. A draft begins with guidance for whoever writes it; an article that
 * is to be published begins with its summary, since guidance would be published with it.
 */
export function articleText(article: NewArticle): string {
  return `---\n${frontMatter(article)}---\n\n${article.draft ? GUIDE : `${article.summary}\n`}`;
}

/** The fields in the house's order; titles and summaries quoted, lists in one line. */
function frontMatter({ title, date, authors, section, tags, summary, draft }: NewArticle): string {
  const document = new Document({
    title,
    date,
    author: authors.length === 1 ? authors[0] : authors,
    section,
    tags,
    ...(summary !== '' && { summary }),
    ...(draft && { draft }),
  });
  for (const key of ['title', 'summary']) {
    const node = document.get(key, true);
    if (isScalar(node)) node.type = Scalar.QUOTE_DOUBLE;
  }
  for (const key of ['author', 'tags']) {
    const node = document.get(key, true);
    if (isSeq(node)) node.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
