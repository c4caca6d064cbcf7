import { siteOf } from '../examples/model-site.ts';
import { visible } from '../text/hidden.ts';
import type { ExampleFile, ExampleSite, Finding, Rule } from '../types.ts';

/** A rule with what it finds in its wrong example. */
export type Entry = { rule: Rule; findings: readonly Finding[] };

const HEAD = `# Những điều \`npm run check\` hỏi ở nội dung

<!-- Tệp này do scripts/check/write-docs.ts viết từ danh mục quy tắc; sửa quy tắc rồi chạy lại, đừng sửa ở đây. -->

**Lỗi** làm dừng bản dựng; **cảnh báo** thì không, người viết có tiếng nói cuối cùng. Mỗi quy tắc có một ví dụ sai, lời bộ kiểm tra nói về nó, và ví dụ đã sửa; các ví dụ này được chạy trong bộ thử.

- \`npm run check\`: kiểm tra tất cả; \`npm run check -- content/articles/2026/bai.md\`: một bài, một thư mục, cùng những gì nó nhắc tới.
- \`npm run check -- --fix\`: tự sửa những chỗ đánh dấu _máy sửa được_ rồi kiểm tra lại.
- \`npm run check -- --format github\`, \`--format json\`: cho GitHub Actions, cho chương trình khác (dạng của JSON: [report.schema.json](../scripts/check/reporters/report.schema.json)).
- Mã thoát: 0 không có lỗi, 1 có lỗi, 2 gõ sai lệnh.
`;

/** The page about all rules, in Markdown. */
export function docsPage(entries: readonly Entry[]): string {
  const parts = (['error', 'warning'] as const).map((severity) => {
    const own = entries.filter(({ rule }) => rule.severity === severity);
    const title = severity === 'error' ? 'Lỗi' : 'Cảnh báo';
    return `## ${title} (${own.length})\n\n${own.map(ruleSection).join('\n')}`;
  });
  return [HEAD, ...parts].join('\n');
}

function ruleSection({ rule, findings }: Entry): string {
  const { id, description, example } = rule;
  const fixable = findings.some(({ fix }) => fix) ? ' _Máy sửa được._' : '';
  return [
    `### \`${id}\`\n`,
    `${description}.${fixable}\n`,
    `Sai:\n`,
    siteBlocks(example.wrong, example.mend),
    ...findings.map(({ message }) => `> ${escaped(message)}\n`),
    `Đúng:\n`,
    siteBlocks(example.mend, example.wrong),
  ].join('\n');
}

/** What differs from the other site, a block of code a file; of the model article only what is named. */
function siteBlocks(site: ExampleSite, other: ExampleSite): string {
  const { front, body, files = {} } = site;
  const blocks: string[] = [];
  const fields = Object.entries(front ?? {}).filter(([key, value]) => other.front?.[key] !== value);
  if (fields.length > 0) {
    blocks.push(block(fields.map(([key, value]) => `${key}: ${value}`).join('\n'), 'yaml'));
  }
  if (body !== undefined) blocks.push(block(shown(body), 'md'));
  const others = siteOf(other);
  for (const [path, file] of Object.entries(files)) {
    if (file === undefined || same(file, others[path])) continue;
    blocks.push(`\`${shown(path)}\`\n\n${fileBlock(path, file)}`);
  }
  return `${blocks.join('\n')}`;
}

function same(a: ExampleFile, b: ExampleFile | undefined): boolean {
  return typeof a === 'string' && a === b;
}

function fileBlock(path: string, file: ExampleFile): string {
  if (file instanceof Uint8Array) return '(dãy byte không phải chữ)\n';
  if (typeof file !== 'string') return `(liên kết tượng trưng tới ${file.link})\n`;
  const language = /\.mdx?$/.test(path) ? 'md' : path.slice(path.lastIndexOf('.') + 1);
  return block(shown(file), language);
}

/** In a fence longer than any within. */
function block(text: string, language: string): string {
  const fence = '`'.repeat(
    Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)),
  );
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}\n`;
}

/** What cannot be seen, by its number; line by line, since line ends may be seen. */
function shown(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** As text of Markdown, not as its marks. */
function escaped(text: string): string {
  return shown(text)
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/\n/g, ' ');
}
