/** The whole way: pages, index, engine; on archives of a few lines, one question each. */
import { afterAll, expect, test } from 'vitest';
import { searchEngine } from '../../search/engine.ts';
import { noSelection } from '../../search/types.ts';
import { archiveOf, ask, dated, order, removeArchives, sourceOf } from './test-support/archive.ts';

afterAll(removeArchives);

test('the tiers: title is, begins with, holds; text holds; title has the words, text has them', async () => {
  const folder = await archiveOf([
    { title: 'Chuyện khác', text: 'Phá xa, rồi đến đầm.' },
    { title: 'Phá và đầm' },
    { title: 'Chuyện khác', text: 'Ở đây có đầm phá.' },
    { title: 'Về đầm phá quê ta' },
    { title: 'Đầm phá quê ta' },
    { title: 'Đầm phá' },
    { title: 'Chỉ có đầm', text: 'Không có chữ kia.' },
  ]);
  expect(await order(folder, ask('đầm phá '))).toBe('fedcba');
  expect(await order(folder, ask('dam pha '))).toBe('fedcba');
  expect(await order(folder, ask('"đầm phá"'))).toBe('fedc');
});

test('marks that were typed are meant, and the others come behind', async () => {
  const folder = await archiveOf([
    { title: 'Dương' },
    { title: 'Một đường' },
    { title: 'Chuyện', text: 'Đi đường này.' },
    { title: 'Đường' },
  ]);
  expect(await order(folder, ask('đường '))).toBe('dbca');
  expect(await order(folder, ask('đuong '))).toBe('dbca');
  expect((await order(folder, ask('duong '))).slice(0, 2)).toBe('ad');
});

test('hòa is hoà, kỹ is kĩ, and a hoạt is no hoa', async () => {
  const folder = await archiveOf([
    { title: 'Hoà bình và kĩ thuật' },
    { title: 'Hòa bình và kỹ thuật' },
    { title: 'Hoạt bình', text: 'Không có gì.' },
  ]);
  for (const query of ['hòa bình', 'hoà bình', 'hoa binh', 'kỹ thuật', 'kĩ thuật']) {
    expect((await order(folder, ask(query))).length, query).toBe(2);
  }
});

test('a word being typed finds what it may become, whole words before that', async () => {
  const folder = await archiveOf([
    { title: 'Hoạt động' },
    { title: 'Hoa', day: '2020-01-01' },
    { title: 'Đầm phá Tam Giang' },
  ]);
  expect(await order(folder, ask('hoạt đ'))).toBe('a');
  expect(await order(folder, ask('đầm ph'))).toBe('c');
  expect(await order(folder, ask('hoa'))).toBe('b');
  expect(await order(folder, ask('gian'))).toBe('c');
  expect(await order(folder, ask('gian '))).toBe('');
});

test('document numbers in any spelling', async () => {
  const folder = await archiveOf([
    { title: 'Một', text: 'Theo Chỉ thị số 42-CT/TW ngày ấy.' },
    { title: 'Hai', text: 'Theo Nghị định số 42/2022/NĐ-CP của Chính phủ.' },
    { title: 'Ba', text: 'Quyết định 1795/QĐ-TTg, 42 trang.' },
  ]);
  for (const query of ['42-CT/TW', '42 ct tw', 'ct/tw 42', '42ct/tw'.replace('42', '42 ')]) {
    expect((await order(folder, ask(query)))[0], query).toBe('a');
  }
  for (const query of ['42/2022/NĐ-CP', '42/2022/nd-cp', 'nghị định 42', 'nghi dinh so 42']) {
    expect((await order(folder, ask(query)))[0], query).toBe('b');
  }
  for (const query of ['qd-ttg 1795', '1795/QĐ-TTg', 'quyết định 1795']) {
    expect((await order(folder, ask(query)))[0], query).toBe('c');
  }
});

test('an abbreviation finds its full form and the other way round, unless it is refused', async () => {
  const folder = await archiveOf([{ title: 'Ngày KHCN' }, { title: 'Ngày khoa học công nghệ' }]);
  const engine = searchEngine(sourceOf(folder));
  expect(await order(folder, ask('ngày khcn'))).toBe('ab');
  expect(await order(folder, ask('ngày khoa học công nghệ'))).toBe('ba');
  expect((await engine.search(ask('ngày khcn'))).understood.also).toEqual([
    { id: 'khcn', from: 'khcn', to: 'khoa học công nghệ' },
  ]);
  expect(await order(folder, ask('ngày khcn', { without: ['khcn'] }))).toBe('a');
});

test('a name with another title, or none', async () => {
  const folder = await archiveOf([
    { title: 'Một', text: 'PGS.TS. Nguyễn Văn An nói.' },
    { title: 'Hai', text: 'Ông Nguyễn Văn An nói.' },
  ]);
  for (const query of [
    'Nguyễn Văn An',
    'ông Nguyễn Văn An',
    'GS Nguyễn Văn An',
    'ong nguyen van an',
  ]) {
    expect((await order(folder, ask(query))).length, query).toBe(2);
  }
  expect((await order(folder, ask('PGS.TS Nguyễn Văn An')))[0]).toBe('a');
});

test('keystrokes of Telex and VNI, and only where nothing has what was typed', async () => {
  const folder = await archiveOf([{ title: 'Liên hiệp hội Đà Nẵng' }, { title: 'Test water' }]);
  const engine = searchEngine(sourceOf(folder));
  for (const text of ['lieen hieepj hooij', 'lien6 hiep65 hoi65', 'LIEEN HIEEPJ', 'ddaf nawngx']) {
    const answer = await engine.search(ask(text));
    expect((await answer.hits(0, 1))[0]?.url, text).toBe('/a/');
    expect(answer.understood.reading?.method).toBe(text.includes('6') ? 'VNI' : 'Telex');
  }
  const half = await engine.search(ask('ddaf nawngx xyzq'));
  expect(half.total).toBe(1);
  expect(half.understood).toMatchObject({ absent: ['xyzq'], instead: 'Đà nẵng'.toLowerCase() });
  const plain = await engine.search(ask('test water'));
  expect(plain.total).toBe(1);
  expect(plain.understood.reading).toBeUndefined();
});

test('a word that stands nowhere is named, the rest is searched for, a near word is offered', async () => {
  const folder = await archiveOf([{ title: 'Đầm phá Tam Giang' }, { title: 'Núi Bạch Mã' }]);
  const { total, understood } = await searchEngine(sourceOf(folder)).search(
    ask('đầm phaa giangg '),
  );
  expect(total).toBe(1);
  expect(understood.absent).toEqual(['phaa', 'giangg']);
  expect(understood.instead).toBe('đầm');
  expect(understood.near[0]).toBe('đầm phá giang');
  const apart = await searchEngine(sourceOf(folder)).search(ask('đầm bạch mã '));
  expect(apart.understood).toMatchObject({ absent: [], instead: 'bạch mã' });
  expect(apart.total).toBe(1);
});

test('filters, days and order; the counts say what another choice would give', async () => {
  const folder = await archiveOf(dated);
  const engine = searchEngine(sourceOf(folder));
  const the = (...ids: string[]) => ({ filters: { ...noSelection, the: ids } });
  expect(await order(folder, ask('lũ '))).toBe('bac');
  expect(await order(folder, ask('lũ ', { sort: 'moi-nhat' }))).toBe('cab');
  expect(await order(folder, ask('lũ ', the('mưa')))).toBe('ac');
  expect(await order(folder, ask('lũ ', { from: '2023-01-01', to: '2024-12-30' }))).toBe('a');
  expect(await order(folder, ask('', the('lũ', 'mưa')))).toBe('cab');
  expect(await order(folder, ask('', { from: '2024-12-31' }))).toBe('c');
  expect(await order(folder, ask(''))).toBe('');
  const facets = await (await engine.search(ask('lũ ', the('mưa')))).facets();
  expect(facets.the.map(({ id, count }) => [id, count])).toEqual([
    ['lũ', 2],
    ['mưa', 2],
  ]);
  expect(facets.nam.map(({ id, count }) => [id, count])).toEqual([
    ['2024', 1],
    ['2023', 1],
    ['2022', 0],
  ]);
});

test('of equals the newer comes first, and of one day the address decides', async () => {
  const folder = await archiveOf([
    { title: 'Lũ về', day: '2022-01-01' },
    { title: 'Lũ về', day: '2024-01-01' },
    { title: 'Lũ về', day: '2024-01-01' },
  ]);
  expect(await order(folder, ask('lũ về '))).toBe('bca');
  expect(await order(folder, ask('lũ về ', { sort: 'moi-nhat' }))).toBe('bca');
});

test('what a hit shows: marks, parts of a long article, date', async () => {
  const filler = '<p>Câu này chỉ để cho dài thêm ra mà thôi, không nói gì khác.</p>'.repeat(60);
  const folder = await archiveOf([
    {
      title: 'Đầm phá',
      text: `Mở đầu.</p><h2 id="mot">Một</h2>${filler}<h2 id="hai">Về tôm</h2><p>Nuôi tôm ở đầm phá.</p><p>`,
    },
  ]);
  const [hit] = await (await searchEngine(sourceOf(folder)).search(ask('tôm'))).hits(0, 1);
  expect(hit).toMatchObject({ url: '/a/', date: '2024-05-01T00:00:00+07:00' });
  expect(hit?.excerpt.find(({ marked }) => marked)?.text).toBe('tôm');
  expect(hit?.parts).toEqual([
    {
      url: '/a/#hai',
      title: [
        { text: 'Về ', marked: false },
        { text: 'tôm', marked: true },
      ],
      excerpt: [
        { text: 'Nuôi ', marked: false },
        { text: 'tôm', marked: true },
        { text: ' ở đầm phá.', marked: false },
      ],
    },
  ]);
});
