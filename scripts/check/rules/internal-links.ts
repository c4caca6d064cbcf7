import { nearest } from '../../../src/text/nearest.ts';
import { siteAddresses, type Target } from '../content/addresses.ts';
import { partPlace } from '../content/place-at.ts';
import type { MarkdownFile } from '../content/types.ts';
import type { Rule } from '../types.ts';

/** Links inside the site lead to something that is there when the linking text is. */
export const internalLinks: Rule = {
  id: 'internal-links',
  severity: 'error',
  description: 'Liên kết trong trang dẫn tới nơi có thật và đã đăng',
  example: {
    wrong: { body: 'Xem [mục Môi trường](/chuyen-muc/moi-truog/).' },
    mend: { body: 'Xem [mục Môi trường](/chuyen-muc/moi-truong/).' },
  },
  check({ content, now, report }) {
    const targets = siteAddresses(content);
    const moved = content.redirects.value ?? {};
    for (const source of [...content.articles, ...content.pages]) {
      for (const link of source.body.links) {
        const { url } = link;
        if (!/^\/(?![/\\])/.test(url)) continue;
        const address = url.replace(/[?#].*$/s, '').replace(/trang\/\d+\/$/, '');
        const target = targets.get(address);
        const message = target
          ? absence(target, address, source, now)
          : deadLink(address, targets, moved);
        if (message) report({ ...partPlace(source, link), message });
      }
    }
  },
};

/** A draft may link to a draft, and a scheduled article to one that comes before it. */
function absence(
  target: Target,
  address: string,
  { fields }: MarkdownFile,
  now: number,
): string | undefined {
  if (target.draft && !fields.draft) {
    return `Liên kết dẫn đến ${address}, nơi mới chỉ có bản nháp. Bỏ liên kết, hoặc đăng bài ấy trước`;
  }
  const shownFrom = Math.max(now, fields.date?.epochMs ?? now);
  if (target.from <= shownFrom || fields.draft) return undefined;
  return `Liên kết dẫn đến ${address}, nơi chưa đến ngày đăng. Bỏ liên kết, hoặc đợi bài ấy lên trang`;
}

function deadLink(
  address: string,
  targets: ReadonlyMap<string, Target>,
  moved: Record<string, string>,
): string {
  const moveTo = moved[address] ?? moved[`${address}/`];
  if (moveTo) return `Địa chỉ ${address} là địa chỉ cũ. Viết địa chỉ mới: ${moveTo}`;
  if (targets.has(`${address}/`)) return `Thiếu dấu / ở cuối địa chỉ. Viết: ${address}/`;
  const meant = nearest(address, targets.keys());
  const mend = meant ? `Địa chỉ gần nhất: ${meant}` : 'Kiểm tra lại địa chỉ';
  return `Trang này không có địa chỉ ${address}. ${mend}`;
}
