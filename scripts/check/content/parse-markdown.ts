import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
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
  const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
  const detail = reason ? ` (${reason.split('\n', 1)[0]})` : '';
  return {
    line: line ?? 1,
    column: column ?? 1,
    message: `Không đọc được cú pháp MDX ở đây${detail}. Trong tệp .mdx, viết \\{ và \\< nếu muốn hiện chính các ký hiệu ấy, hoặc đổi tệp thành .md`,
  };
}
