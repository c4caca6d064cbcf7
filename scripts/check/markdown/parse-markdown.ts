import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { VFileMessage } from 'vfile-message';
import type { Fault } from '../../../src/markdown/yaml.ts';

/** The same syntax as the site's own Markdown plugins read: GFM, with two tildes for what is struck out. */
const gfmSyntax = gfm({ singleTilde: false });
const markdown: Options = { extensions: [gfmSyntax], mdastExtensions: [gfmFromMarkdown()] };
const mdx: Options = {
  extensions: [gfmSyntax, mdxjs()],
  mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
};

/** Markdown to its syntax tree, or, for MDX that cannot be parsed, what is wrong. Evaluates nothing. */
export function parseMarkdown(text: string, isMdx: boolean): { tree: Root } | { fault: Fault } {
  if (!isMdx) return { tree: fromMarkdown(text, markdown) };
  try {
    return { tree: fromMarkdown(text, mdx) };
  } catch (error) {
    return { fault: mdxFault(error) };
  }
}

function mdxFault(error: unknown): Fault {
  const { line = 1, column = 1, reason = '' } = error as Partial<VFileMessage>;
  // The parser stops at the end of the text, but says in its sentence where the tag was opened.
  const opened = /closing tag for `([^`]+)` \((\d+):(\d+)/.exec(reason);
  if (opened) {
    const message = `Thẻ ${opened[1]} mở ở đây chưa đóng. Thêm thẻ đóng sau nội dung của nó`;
    return { line: Number(opened[2]), column: Number(opened[3]), message };
  }
  const mend =
    'Trong tệp .mdx, viết \\{ và \\< nếu muốn hiện chính các ký hiệu ấy, hoặc đổi tệp thành .md';
  return { line, column, message: `Từ đây dấu { hoặc < không đúng cú pháp MDX. ${mend}` };
}
