import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { horizonOf } from '../offline/generations.ts';
import { type Relatable, relateAll } from './related.ts';

const DAY = 24 * 3600 * 1000;

/** An article `day` days after the first; words and tags that no other sample has, unless given. */
function article(address: string, day: number, about: Partial<Relatable> = {}): Relatable {
  return {
    address,
    title: `riêng${address} khác${address}`,
    summary: '',
    tags: [`thẻ ${address}`],
    section: `mục ${address}`,
    date: { epochMs: day * DAY },
    ...about,
  };
}

const unrelated = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => article(`/khac-${index}/`, from + index));

describe('the best related article', () => {
  test('shares a tag rather than the section: a section holds all sorts', () => {
    const related = relateAll(
      [
        article('/goc/', 0, { tags: ['đầm phá'], section: 'moi-truong' }),
        article('/cung-the/', 1, { tags: ['đầm phá'] }),
        article('/cung-muc/', 1, { section: 'moi-truong' }),
        ...unrelated(20),
      ],
      2,
    );
    expect(related.get('/goc/')).toEqual(['/cung-the/', '/cung-muc/']);
  });

  test('shares a rare tag rather than a common one', () => {
    const common = Array.from({ length: 15 }, (_, index) =>
      article(`/thuong-${index}/`, index, { tags: ['phổ biến kiến thức'] }),
    );
    const related = relateAll(
      [
        article('/goc/', 0, { tags: ['phổ biến kiến thức', 'vắc-xin'] }),
        article('/hiem/', 500, { tags: ['vắc-xin'] }),
        ...common,
      ],
      1,
    );
    expect(related.get('/goc/')).toEqual(['/hiem/']);
  });

  test('shares a word of two syllables, not two syllables apart', () => {
    const related = relateAll(
      [
        article('/goc/', 0, { title: 'Khoa học biển' }),
        article('/cung-tu/', 900, { title: 'Ngày khoa học' }),
        article('/roi/', 1, { title: 'Khoa nội mở lớp học' }),
        ...unrelated(20),
      ],
      1,
    );
    expect(related.get('/goc/')).toEqual(['/cung-tu/']);
  });

  test('is nearer in time when all else is equal, and newer when that is equal too', () => {
    const tags = ['lũ lụt'];
    const related = relateAll(
      [
        article('/goc/', 1000, { tags }),
        article('/cu/', 100, { tags }),
        article('/truoc/', 990, { tags }),
        article('/sau/', 1010, { tags }),
      ],
      3,
    );
    expect(related.get('/goc/')).toEqual(['/sau/', '/truoc/', '/cu/']);
  });

  test('is found by tags spelled in another case or without marks', () => {
    const related = relateAll(
      [
        article('/goc/', 0, { tags: ['Đầm Phá'] }),
        article('/cung/', 1, { tags: ['dam pha'] }),
        ...unrelated(9, 2),
      ],
      1,
    );
    expect(related.get('/goc/')).toEqual(['/cung/']);
  });

  test('gets credit for a tag of many however far away, when it shares our words too', () => {
    const tags = ['tư vấn phản biện'];
    const crowd = Array.from({ length: 60 }, (_, index) =>
      article(`/dong-${index}/`, index, { tags }),
    );
    const related = relateAll(
      [
        ...crowd,
        ...unrelated(800),
        article('/goc/', 60, { tags, title: 'Lân Thành' }),
        article('/dung/', -1, { tags, title: 'Cống Lân Thành' }),
      ],
      1,
    );
    expect(related.get('/goc/')).toEqual(['/dung/']);
  });
});

describe('whatever the articles', () => {
  const words = fc.constantFrom('mưa', 'lũ', 'sông', 'Hương', 'đầm', 'phá', 'học', 'sinh', '–', '');
  const text = fc.array(words, { maxLength: 8 }).map((list) => list.join(' '));
  const articles = fc
    .array(
      fc.record({
        title: text,
        summary: text,
        tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
        section: fc.constantFrom('x', 'y'),
        date: fc.record({ epochMs: fc.integer({ min: 0, max: 5 }).map((day) => day * DAY) }),
      }),
      { maxLength: 40 },
    )
    .map((list): Relatable[] => list.map((own, index) => ({ ...own, address: `/${index}/` })));
  const wanted = fc.integer({ min: 0, max: 6 });

  test('each has a list of others, at most as long as asked for, without repeats', () => {
    fc.assert(
      fc.property(articles, wanted, (list, count) => {
        const related = relateAll(list, count);
        expect(related.size).toBe(list.length);
        for (const [address, others] of related) {
          expect(others.length).toBeLessThanOrEqual(count);
          expect(others).not.toContain(address);
          expect(new Set(others).size).toBe(others.length);
          for (const other of others) expect(related.has(other)).toBe(true);
        }
      }),
    );
  });

  test('the order in which they come makes no difference', () => {
    const shuffled = articles.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const sorted = (map: Map<string, string[]>) =>
          [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(relateAll(other, 5))).toEqual(sorted(relateAll(list, 5)));
      }),
    );
  });
});

describe('what an article may depend on', () => {
  const steps = { archive: 12, recent: 4, fewestNew: 2 };
  const words = fc.constantFrom('mưa', 'lũ', 'sông', 'Hương', 'đầm', 'phá');
  const about = fc.record({
    title: fc.array(words, { maxLength: 5 }).map((list) => list.join(' ')),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
    section: fc.constantFrom('x', 'y'),
  });
  // Some of one moment, of which the search index has the last address first.
  const history = fc
    .array(about, { minLength: 1, maxLength: 50 })
    .map((list) =>
      list.map((own, index) => article(`/${String(99 - index)}/`, Math.floor(index / 3), own)),
    );
  const horizons = (count: number) =>
    Array.from({ length: count }, (_, index) => horizonOf(index, count, steps));

  test('an article whose horizon stays has the same relations after new ones have come', () => {
    fc.assert(
      fc.property(history, fc.nat(), (all, cut) => {
        const before = all.slice(0, (cut % all.length) + 1);
        const was = relateAll(before, 5, steps);
        const is = relateAll(all, 5, steps);
        const later = horizons(all.length);
        for (const [index, horizon] of horizons(before.length).entries()) {
          const address = before[index]?.address ?? '';
          if (later[index] === horizon) expect(is.get(address)).toEqual(was.get(address));
        }
      }),
    );
  });

  test('an article knows none behind its horizon, and all before it, later ones too', () => {
    const all = Array.from({ length: 19 }, (_, i) => article(`/${i}/`, i, { section: 'x' }));
    const related = relateAll(all, 30, steps);
    const known = (index: number) =>
      [`/${index}/`, ...(related.get(`/${index}/`) ?? [])]
        .map((address) => Number(address.slice(1, -1)))
        .sort((a, b) => a - b);
    const first = (count: number) => Array.from({ length: count }, (_, i) => i);
    // 12 are the archive, 4 are recent, 3 are new.
    expect(known(0)).toEqual(first(12));
    expect(known(12)).toEqual(first(16));
    expect(known(15)).toEqual(first(16));
    expect(known(16)).toEqual(first(19));
  });

  test('a new article changes the relations of new articles alone', () => {
    const all = Array.from({ length: 60 }, (_, i) => article(`/${i}/`, i, { section: 'x' }));
    const [was, is] = [relateAll(all.slice(0, 58), 5), relateAll(all.slice(0, 59), 5)];
    const changed = [...is].filter(([address, list]) => was.get(address)?.join() !== list.join());
    expect(changed.length).toBeGreaterThan(1);
    // Forty are recent.
    for (const [address] of changed)
      expect(Number(address.slice(1, -1))).toBeGreaterThanOrEqual(40);
  });
});

describe('the work', () => {
  /** How often two articles were brought together: each meeting is a write into some Map. */
  function countWrites(run: () => void): number {
    const write = Map.prototype.set;
    let writes = 0;
    Map.prototype.set = function (key, value) {
      writes++;
      return write.call(this, key, value);
    };
    try {
      run();
    } finally {
      Map.prototype.set = write;
    }
    return writes;
  }

  const crowd = (size: number) =>
    Array.from({ length: size }, (_, index) =>
      article(`/${index}/`, index / 10, {
        title: `Bản tin khoa học Huế số ${index}`,
        summary: 'Những bài đọc nhiều trong tuần, tin hoạt động và lịch hội thảo.',
        tags: ['bản tin', `năm ${index % 20}`],
        section: 'tin-hoat-dong',
      }),
    );

  test('grows with the number of articles, not its square, though all share tags and words', () => {
    const small = countWrites(() => void relateAll(crowd(500), 5));
    const large = countWrites(() => void relateAll(crowd(2000), 5));
    // Sixteen times as much for four times the articles is what comparing each with each would take.
    expect(large / small).toBeLessThan(4.5);
    expect(large).toBeLessThan(2000 * 1000);
  });
});
