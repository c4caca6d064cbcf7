import { expect, it } from 'vitest';
import type { Manner } from './encode-keys.ts';
import { encodeTelex } from './encode-telex.ts';
import { encodeVni } from './encode-vni.ts';

it.each<[string, Manner, string, string]>([
  ['tiếng Việt', 'inline', 'tieesng Vieejt', 'tie61ng Vie65t'],
  ['tiếng Việt', 'end', 'tieengs Vieetj', 'tie6ng1 Vie6t5'],
  ['tiếng Việt', 'late', 'tienges Vietej', 'tieng61 Viet65'],
  ['đường', 'inline', 'dduwowfng', 'd9u7o72ng'],
  ['đường', 'end', 'dduwowngf', 'd9u7o7ng2'],
  // One key for both horns.
  ['đường', 'late', 'duongdwf', 'duong972'],
  // The third o keeps oo as it is, and cannot wait.
  ['xoong moóc', 'late', 'xooong mooocs', 'xoong mooc1'],
  ['hòa', 'inline', 'hofa', 'ho2a'],
  ['ĐÀ NẴNG, Đông', 'end', 'DDAF NAWNGX, Ddoong', 'D9A2 NA8NG4, D9o6ng'],
  ['QĐ-UBND 2023, André', 'inline', 'QĐ-UBND 2023, André', 'QĐ-UBND 2023, André'],
])('%j typed %s is %j and %j', (text, manner, telex, vni) => {
  expect(encodeTelex(text, manner)).toBe(telex);
  expect(encodeVni(text, manner)).toBe(vni);
});
