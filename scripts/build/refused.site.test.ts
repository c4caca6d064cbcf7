import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from '../testing/default-content.ts';
import {
  buildFixture,
  type FixtureBuild,
  type FixtureSite,
  makeFixtureSite,
} from '../testing/fixture-site.ts';
import { samplePicture } from '../testing/sample-picture.ts';
import { folderHashes } from './test-support/site-text.ts';

/** What is wrong with one file, and the line that the author reads about it. */
interface Case {
  readonly what: string;
  readonly file: string;
  readonly source: string | Uint8Array;
  /** `place: message`, the place counted within the file. */
  readonly says: string;
}

const picture = '{ image: ./bia.jpg, alt: "Một dải màu" }';
const truncated = (await samplePicture(400, 300)).subarray(0, 900);
const at = (name: string) => `articles/2024/${name}.md`;

const cases: readonly Case[] = [
  {
    what: 'an unknown author',
    file: at('tac-gia'),
    source: article({ author: 'an-bin' }),
    says: '4:1: Không có tác giả "an-bin". Có phải bạn muốn viết "an-binh"?',
  },
  {
    what: 'an unknown poster',
    file: at('nguoi-dang'),
    source: article({ postedBy: 'ai-do' }),
    says: '8:1: Không có người đăng "ai-do".',
  },
  {
    what: 'an unknown section',
    file: at('chuyen-muc'),
    source: article({ section: 'moi-truog' }),
    says: '5:1: Không có chuyên mục "moi-truog". Có phải bạn muốn viết "moi-truong"?',
  },
  {
    what: 'an unknown key',
    file: at('truong'),
    source: article({ tag: '[x]' }),
    says: '8:1: "tag" không phải là một trường được biết. Có phải bạn muốn viết "tags"?',
  },
  {
    what: 'a missing key',
    file: at('thieu'),
    source: article().replace(/^author:.*\n/mu, ''),
    says: '2:1: Thiếu "author". Thêm một dòng: author: ban-bien-tap',
  },
  {
    what: 'a date in another form',
    file: at('ngay-khac'),
    source: article({ date: '05/11/2024' }),
    says: '3:1: Ngày "05/11/2024" chưa đúng dạng. Viết theo dạng năm-tháng-ngày, ví dụ 2024-11-05',
  },
  {
    what: 'an impossible date',
    file: at('ngay-khong-co'),
    source: article({ date: '2024-02-30' }),
    says: '3:1: Ngày "2024-02-30" không có trong lịch. Viết theo dạng năm-tháng-ngày, ví dụ 2024-02-29',
  },
  {
    what: 'a title that is a number',
    file: at('so'),
    source: article({ title: '2024' }),
    says: '2:1: "title" đang được hiểu là số 2024, không phải chữ. Đặt trong dấu ngoặc kép: title: "2024"',
  },
  {
    what: 'YAML that cannot be read',
    file: at('hai-cham'),
    source: article({ title: 'Thủ tướng: họp' }),
    says: '2:8: Giá trị có dấu hai chấm nên phải thêm dấu ngoặc kép. Sửa dòng này thành: title: "Thủ tướng: họp"',
  },
  {
    what: 'a cover that is not there',
    file: at('khong-bia'),
    source: article({ cover: picture.replace('bia', 'khong-co') }),
    says: '8:10: Không tìm thấy ảnh ./khong-co.jpg. Đặt ảnh vào đúng chỗ hoặc sửa lại đường dẫn',
  },
  {
    what: 'a picture in the text that is not there',
    file: at('khong-anh'),
    source: article({}, 'Đoạn.\n\n![Dải](./mat.jpg "Lời.")\n'),
    says: '12:1: Không tìm thấy ảnh ./mat.jpg.',
  },
  {
    what: 'a broken picture',
    file: 'articles/2024/anh-hong/index.md',
    source: article({ cover: picture }),
    says: '8:10: Ảnh ./bia.jpg: ảnh bị hỏng hoặc thiếu phần cuối. Chép hoặc xuất lại tệp ảnh',
  },
  {
    what: 'a dead link',
    file: at('lien-ket'),
    source: article({}, '[sai](/2024/05/song-huog/)\n'),
    says: '10:1: Trang này không có địa chỉ /2024/05/song-huog/. Địa chỉ gần nhất: /2024/05/song-huong/',
  },
  {
    what: 'a script',
    file: at('script'),
    source: article({}, '<script>alert(1)</script>\n'),
    says: '10:1: Thẻ <script> không được dùng trong bài.',
  },
  {
    what: 'a wrong author’s file',
    file: 'authors/bac-hai.yaml',
    source: 'name: Bác Hai\nbio: Thợ ảnh\n',
    says: '2:1: "bio" không phải là một trường được biết. Các trường được dùng: name, kind, role',
  },
  {
    what: 'a redirect to nowhere',
    file: 'redirects.yaml',
    source: '/cu/: /khong-co/\n',
    says: '1:1: Không có trang ở địa chỉ mới /khong-co/.',
  },
  {
    what: 'two articles with one address',
    file: 'articles/2024/song-huong/index.md',
    source: article({ title: 'Sông Hương lần nữa' }),
    says: '1: Bài này và ',
  },
];

let site: FixtureSite;
let result: FixtureBuild;
let lines: string[];
let before: Record<string, string>;

beforeAll(async () => {
  const faulty = Object.fromEntries(cases.map(({ file, source }) => [file, source]));
  site = await makeFixtureSite({ ...faulty, 'articles/2024/anh-hong/bia.jpg': truncated });
  await mkdir(join(site.outDir, 'anh'), { recursive: true });
  for (const name of ['index.html', '404.html', '_headers'])
    await writeFile(join(site.outDir, name), 'Trang cũ');
  await writeFile(join(site.outDir, 'anh/cu.jpg'), truncated);
  before = await folderHashes(site.outDir);
  result = await buildFixture(site);
  lines = result.stderr.split('\n');
});
afterAll(() => site.remove());

/** The file as the build names it: from the folder where it was started. */
function shown(file: string): string {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  return relative(project, join(site.contentDir, file)).split(sep).join('/');
}

describe('a build of faulty content', () => {
  it('ends with an error, before anything is rendered', () => {
    expect(result.code).toBe(1);
    expect(result.stdout).not.toContain('Dựng trang');
    expect(result.stderr.trim().split('\n').at(-1)).toBe(
      'Không dựng được trang mới. Trang cũ còn nguyên.',
    );
  });

  it('leaves the former site byte for byte', async () => {
    expect(await folderHashes(site.outDir)).toEqual(before);
  });

  it.each(cases)('names $what, with file and line', ({ file, says }) => {
    const about = lines.filter((line) => line.startsWith(`${shown(file)}:`));
    expect(about.join('\n')).toContain(`${shown(file)}:${says}`);
    expect(about).toHaveLength(1);
  });

  it('says how to mend each, and no more than there is', () => {
    const faults = lines.filter((line) => line.includes(`${shown('')}`));
    expect(result.stderr).toContain(`Có ${faults.length} lỗi trong`);
    expect(faults.filter((line) => !/: .+[.?:"»] ?.+/u.test(line))).toEqual([]);
    expect(faults).toHaveLength(cases.length);
  });
});
