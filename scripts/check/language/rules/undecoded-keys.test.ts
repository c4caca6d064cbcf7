import { describe, expect, it } from 'vitest';
import { found, mended, said } from '../test-support/findings.ts';
import { undecodedKeys } from './undecoded-keys.ts';

it('shows what was typed, by which method, and what it should be', () => {
  expect(said(undecodedKeys, 'Con dduwowngf ra phá, d9u7o7ng2 d9i.')).toEqual([
    'dduwowngf: "dduwowngf" là chữ gõ Telex chưa thành tiếng Việt. Viết: đường → đường',
    'd9u7o7ng2 d9i: "d9u7o7ng2 d9i" là chữ gõ VNI chưa thành tiếng Việt. Viết: đường đi → đường đi',
  ]);
});

describe('reads', () => {
  it.each([
    ['Nguwowif Vieejt', 'Người Việt'],
    ['ddi hocj, ddepj', 'đi học, đẹp'],
    ['cos nhaf ddepj', 'có nhà đẹp'],
    ['nawm nay', 'năm nay'],
    ['Vawn, awn, thawngs', 'Văn, ăn, thắng'],
    ['cungx vaayj', 'cũng vậy'],
    ['cuar tooi', 'của tôi'],
    ['nhuwngx', 'những'],
    ['tieesng', 'tiếng'],
    ['thif baif', 'thì bài'],
    ['trinhf vieen', 'trình viên'],
    ['nhieefu', 'nhiều'],
    ['viêtj dở dang', 'việt dở dang'],
    ['Vie65t Nam', 'Việt Nam'],
    ['ngu7o7i2 da6n', 'người dân'],
    ['Hue61', 'Huế'],
    ['ho5c', 'học'],
  ])('%j as %j', (typed, text) => {
    expect(mended(undecodedKeys, typed)).toBe(text);
  });

  it('with the tone where the article has it', () => {
    expect(mended(undecodedKeys, 'Hoà bình, khoẻ. Hoaf vaof')).toBe('Hoà bình, khoẻ. Hoà vào');
    expect(mended(undecodedKeys, 'Hòa bình, khỏe. Hoaf vaof')).toBe('Hòa bình, khỏe. Hòa vào');
  });
});

describe('leaves alone', () => {
  it.each([
    'cows and lawns, moons are good too; if of the chef, beef roof leaf',
    'this has his box tax six max mix; thus class boss less chair air pair; queen been seen',
    'boots roots tour four sofa taxi info cafe test lynx relax songs hangs caps taps',
    'major project object gif pdf down town how now saw law raw lower tower news views',
    'refer defer offer safe life wife knife proof brief half self bazaar ninja banjo pawns drawn surf',
    'A4 A3 B2 CO2 H2O mp3 f1 m2 km2 anh1 hinh2 so1 U23 E5 6a1 c2c a1 e2e ipv4 w3c h5n1',
    'Gõ `dduwowngf`, “vieejt” hay *tieesng*, phím <kbd>nawm</kbd>',
    'TW, DD, QDD, 42-CT/TW, tep.nawm, vieejt-nam',
    'Ông Tafu gặp bà Conf',
    'tiếng Việt đủ dấu, xoong, moóc',
  ])('%j', (text) => {
    expect(found(undecodedKeys, text)).toEqual([]);
  });

  it('the words of the project and its abbreviations', () => {
    const options = { words: ['vieejt'], glossary: ['Ddaf'] };
    expect(found(undecodedKeys, 'vieejt và Ddaf', options)).toEqual([]);
  });
});
