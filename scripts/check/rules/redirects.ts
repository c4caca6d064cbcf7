import { nearest } from '../../../src/text/nearest.ts';
import { siteAddresses } from '../content/addresses.ts';
import type { Rule } from '../types.ts';

/** Every old address leads, in one step, to something that is there, and hides nothing that is. */
export const redirects: Rule = {
  id: 'redirects',
  severity: 'error',
  description: 'Mỗi địa chỉ cũ dẫn thẳng tới một trang đang có',
  example: {
    wrong: { files: { 'redirects.yaml': '/muc-cu/: /chuyen-muc/moi-truog/\n' } },
    mend: { files: { 'redirects.yaml': '/muc-cu/: /chuyen-muc/moi-truong/\n' } },
  },
  check({ content, now, report }) {
    const { value: table, file, yaml } = content.redirects;
    if (!table || !yaml) return;
    const targets = siteAddresses(content);
    for (const [from, to] of Object.entries(table)) {
      const say = (message: string) => report({ file, ...yaml.lineOf([from]), message });
      const target = targets.get(to);
      if (targets.has(from)) {
        say(`Địa chỉ cũ ${from} vẫn đang có trang. Xóa dòng này, hoặc đổi địa chỉ của trang ấy`);
      } else if (table[to] !== undefined) {
        const end = follow(table, from);
        say(
          end
            ? `Địa chỉ ${from} chuyển hướng qua nhiều bước. Viết thẳng: ${from}: ${end}`
            : `Địa chỉ ${from} chuyển hướng vòng quanh, không đến đâu cả. Sửa địa chỉ mới`,
        );
      } else if (!target) {
        const meant = nearest(to, targets.keys());
        const mend = meant ? `Địa chỉ gần nhất: ${meant}` : 'Kiểm tra lại địa chỉ';
        say(`Không có trang ở địa chỉ mới ${to}. ${mend}`);
      } else if (target.draft || target.from > now) {
        say(`Bài ở địa chỉ mới ${to} chưa lên trang. Đợi bài ấy được đăng`);
      }
    }
  },
};

/** Where a chain of redirects ends; `undefined` when it goes round. */
function follow(table: Record<string, string>, from: string): string | undefined {
  const passed = new Set<string>();
  let address = from;
  while (table[address] !== undefined) {
    if (passed.has(address)) return undefined;
    passed.add(address);
    address = table[address] ?? address;
  }
  return address;
}
