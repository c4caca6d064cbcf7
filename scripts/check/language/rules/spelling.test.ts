import { describe, expect, it } from 'vitest';
import { found, mended, said } from '../test-support/findings.ts';
import { spelling } from './spelling.ts';

describe('what it says', () => {
  it('mends what can mean one thing only', () => {
    expect(said(spelling, 'Nhiều nghành cùng đọc.')).toEqual([
      'nghành: Chữ "nghành" viết sai chính tả. Viết: ngành → ngành',
    ]);
  });

  it('suggests the nearest syllables of the dictionary otherwise', () => {
    expect(said(spelling, 'Cách xữ lý.')).toEqual([
      'xữ: Chữ "xữ" không có trong từ điển. Có phải bạn muốn viết "xử", "xứ" hay "xừ"? ' +
        'Nếu đó là tên riêng hay tiếng nước ngoài, thêm nó vào tệp words.txt',
    ]);
  });

  it('tells missing marks from wrong ones', () => {
    expect(said(spelling, 'Phần lớn nguoi dân ở đây.')[0]).toMatch(
      'Chữ "nguoi" thiếu dấu. Có phải bạn muốn viết "ngươi", "người" hay "nguồi"?',
    );
  });

  it('keeps capital and placement of the tone', () => {
    const text = 'Nguời dân. Hoà bình, khoẻ mạnh, một khỏang lớn, Qủa là ngoằt.';
    expect(mended(spelling, text)).toBe(
      'Người dân. Hoà bình, khoẻ mạnh, một khoảng lớn, Quả là ngoằt.',
    );
    expect(mended(spelling, 'Ghà gáy, thủy thủ, lòăng, kủa khóe.')).toBe(
      'Gà gáy, thủy thủ, loằng, của khóe.',
    );
  });
});

it('spares suggestions for a text that is broken throughout', () => {
  const all = said(spelling, 'Cách xữ lý. '.repeat(60));
  expect(all).toHaveLength(60);
  expect(all.filter((it) => it.includes('Có phải bạn muốn viết'))).toHaveLength(50);
});

describe('what it finds', () => {
  it.each([
    ['Ngiên cứu', 'Ngiên'],
    ['họ đươc mời', 'đươc'],
    ['nhà cuả tôi', 'cuả'],
    ['Ngừoi xưa', 'Ngừoi'],
    ['con truờng', 'truờng'],
    ['không phãi thế', 'phãi'],
    ['việc nhgiệp vụ', 'nhgiệp'],
    ['chẳng khôngg', 'khôngg'],
    ['đã đượclàm rồi', 'đượclàm'],
    ['ông Nguyễn Văn Tòan', 'Tòan'],
    ['Tên **nghành** in đậm', 'nghành'],
    ['*Cả một câu dài viết nghành nghiêng*', 'nghành'],
    ['bài viet này dài', 'viet'],
  ])('%j', (text, wrong) => {
    expect(found(spelling, `${text} là thế.`)).toEqual([wrong]);
    const decomposed = `${text} là thế.`.normalize('NFD');
    expect(found(spelling, decomposed)).toEqual([wrong.normalize('NFD')]);
  });

  it('reads title, summary, cover and the descriptions of pictures too', () => {
    const text = [
      '---\ntitle: "Các nghành"\nsummary: Cuả ta.\ncover:\n  image: ./a.svg',
      '  alt: Mọi ngừoi\n  caption: Truờng cũ.\n---\n![Một nguời](./b.svg "Đuờng về.")\n',
    ].join('\n');
    expect(found(spelling, text).sort()).toEqual(
      ['nghành', 'Cuả', 'ngừoi', 'Truờng', 'nguời', 'Đuờng'].sort(),
    );
  });
});

describe('what it leaves alone', () => {
  it.each([
    ['hòa hoà khỏe khoẻ thúy thuý kỹ kĩ quý quí lý lí', 'every allowed spelling'],
    ['mẩu sạc trỗi nghĩnh cược điềm nòng ngùn ngụt tuýp', 'what dictionary-vi lacks'],
    ['Đắk Lắk, Krông Pắc, Bắc Kạn, Pa Kô, Xơ Đăng, Huế, HUẾ', 'names'],
    ['ôxy nitơ kilôgam xentimét bêtông ximăng càphê brôm crếp', 'borrowed words'],
    ['vắc-xin, ki-lô-gam, Ô-xtrây-li-a, đi-ốt', 'borrowed words with hyphens'],
    ['café résumé façade über naïve Bogotá Škoda', 'foreign words'],
    ['chữ ă, â, ê, ươ, iê và đ', 'letters'],
    ["viết “nghành” là sai, *ngiên* cũng thế, 'xữ' nữa", 'words that are spoken of'],
    ['`nghành` và <kbd>nghành</kbd>, <span lang="fr">crèpe nghành</span>', 'code and languages'],
    ['Xem https://vi.example.org/nghành và tep.nghành', 'addresses'],
    ['một chat trong game, tên web, các client, khong, dạng duong; gõ', 'unmarked words, in doubt'],
    ['NGHÀNH CUẢ', 'words in capitals'],
    ['    nghành\n\n```\nnghành\n```', 'blocks of code'],
  ])('%j: %s', (text) => {
    expect(found(spelling, text)).toEqual([]);
  });

  it('the words of the project', () => {
    expect(found(spelling, 'Ôi pía và Pía', { words: ['pía'] })).toEqual([]);
  });
});
