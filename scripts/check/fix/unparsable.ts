import { readFrontMatter } from '../../../src/markdown/front-matter.ts';
import { readYaml } from '../../../src/markdown/yaml.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';

/** Whether a text of this path cannot be parsed. */
export function isUnparsable(path: string, text: string): boolean {
  try {
    if (path.endsWith('.yaml')) return readYaml(text).faults.length > 0;
    if (!/\.mdx?$/.test(path)) return false;
    const { faults, body } = readFrontMatter(text);
    return faults.length > 0 || (path.endsWith('.mdx') && 'fault' in parseMarkdown(body, true));
  } catch {
    return true;
  }
}
