import { placeAt } from '../content/place-at.ts';
import { legacyEncoding } from '../text/legacy-encoding.ts';
import type { Rule } from '../types.ts';

const MEND = 'Mở tệp gốc bằng đúng bảng mã, chuyển sang Unicode và lưu lại ở UTF-8';

/** No text is what TCVN3, VNI or a wrongly read UTF-8 looks like, nor has lost a character on the way. */
export const legacyEncodings: Rule = {
  id: 'legacy-encoding',
  severity: 'error',
  description: 'Chữ Việt ở Unicode, không ở TCVN3 (ABC), VNI hay UTF-8 bị đọc nhầm',
  example: {
    wrong: { body: 'C«ng hßa x· héi chñ nghÜa ViÖt Nam' },
    mend: { body: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
  },
  check({ content, report }) {
    for (const [path, source] of content.texts) {
      if (!content.traits.get(path)?.legacy) continue;
      const file = `${content.shownRoot}/${path}`;
      const found = legacyEncoding(source);
      if (found) {
        const { encoding, word, meant, index } = found;
        const what = meant
          ? `Chữ ở đây gõ theo bảng mã ${encoding}: "${word}" là "${meant}"`
          : `Chữ ở đây là UTF-8 bị đọc nhầm thành ${encoding} ("${word}")`;
        report({ file, ...placeAt(source, index), message: `${what}. ${MEND}` });
      }
      const lost = source.indexOf('\ufffd');
      if (lost < 0) continue;
      const message = `Ký tự � (U+FFFD) là chỗ một chữ đã mất khi đổi bảng mã. Gõ lại chữ ấy`;
      report({ file, ...placeAt(source, lost), message });
    }
  },
};
