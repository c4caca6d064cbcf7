/**
 * The words of a Markdown body, one line a paragraph, without its marks: good enough to count
 * syllables and to cut a summary, and cheap enough for thousands of articles. Not for display as HTML.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[ \t]*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\[[^\]]+\]:.*$/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, '')
    .replace(/^[ \t]*\|?[ :|-]+\|?[ \t]*$/gm, '')
    .replace(/[*_~`|\\]+/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n(?=\S)(?<!\n\n)/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
