import { nearest } from '../../../src/text/nearest.ts';
import { anchorsOf, textsByAddress } from '../content/anchors.ts';
import { partPlace } from '../content/place-at.ts';
import type { MarkdownFile } from '../content/types.ts';
import type { Rule } from '../types.ts';

/** What comes after `#` in a link is there, in the same text or in another one of the site. */
export const anchors: Rule = {
  id: 'anchors',
  severity: 'error',
  description: 'Liên kết tới một mục trong bài (#…) dẫn tới mục có thật',
  example: {
    wrong: { body: 'Xem [mục dưới](#muc-hai-tang-nuoc).\n\n## Hai lớp nước' },
    mend: { body: 'Xem [mục dưới](#muc-hai-lop-nuoc).\n\n## Hai lớp nước' },
  },
  check({ content, report }) {
    const texts = textsByAddress(content);
    const known = new Map<MarkdownFile, Set<string>>();
    for (const source of [...content.articles, ...content.pages]) {
      for (const link of source.body.links) {
        const [, address = '', written] = /^(\/[^?#]*|)(?:\?[^#]*)?#(.+)$/s.exec(link.url) ?? [];
        const target = address ? texts.get(address) : source;
        // The standard gives `#top` to every page: https://html.spec.whatwg.org/#scrolling-to-a-fragment
        if (written === undefined || !target || written.toLowerCase() === 'top') continue;
        const ids = known.get(target) ?? anchorsOf(target);
        known.set(target, ids);
        const id = decoded(written);
        if (ids.has(id) || ids.has(written)) continue;
        const meant = nearest(id, ids) ?? nearest(`muc-${id}`, ids);
        const where = address ? `Bài ở ${address}` : 'Trong bài';
        const mend = meant ? `Viết: ${address}#${meant}` : 'Kiểm tra lại tên mục';
        report({
          ...partPlace(source, link),
          message: `${where} không có mục #${id}. ${mend}`,
        });
      }
    }
  },
};

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
