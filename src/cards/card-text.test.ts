import { describe, expect, it } from 'vitest';
import { cardText } from './card-text.ts';

const facts = {
  title: 'Đất',
  section: 'Môi trường',
  dateText: '12/06/2024',
  authorText: 'Tổ Môi trường',
  siteName: 'Khoa học Huế',
};
const titleOf = (title: string) => cardText({ ...facts, title }).title;

describe('cardText', () => {
  it('leaves ordinary facts as they are', () => {
    expect(cardText(facts)).toEqual(facts);
  });

  it('composes letters and marks, so that each is one glyph', () => {
    expect(titleOf('Những nghịch lý'.normalize('NFD'))).toBe('Những nghịch lý'.normalize('NFC'));
  });

  it.each([
    ['nước H₂O ở 5 °C, 10⁴ m²', 'nước H2O ở 5 °C, 104 m²'],
    ['a 😀 b 中文 c', 'a b c'],
    [`d\u0000${String.fromCharCode(0xd800)}\u200be`, 'de'],
    ['một\n\t hai', 'một hai'],
    ['</script><!-- & ]]>', '</script><!-- & ]]>'],
  ])('sets «%s» as «%s»', (title, set) => {
    expect(titleOf(title)).toBe(set);
  });

  it('shows the site’s name where nothing of a title can be set', () => {
    expect(titleOf('😀')).toBe('Khoa học Huế');
  });

  it('cuts what is too long to be read', () => {
    expect(Array.from(titleOf('khoa học '.repeat(100))).length).toBeLessThanOrEqual(220);
  });
});
