import { parseArgs } from 'node:util';
import { nearest } from '../../src/text/nearest.ts';
import { UsageError } from './refusal.ts';

/** How the command is used, in a few lines. */
export const usage = `Cách dùng: npm run new -- "Tiêu đề" [tùy chọn]
  --author MÃ       tác giả; nhiều người: --author ma-mot,ma-hai
  --section MÃ      chuyên mục
  --tags "a, b"     thẻ
  --date NGÀY       2026-11-05 hoặc 2026-11-05T08:30; không ghi thì là hôm nay
  --summary "…"     một, hai câu tóm tắt
  --slug ten-bai    tên tệp và địa chỉ; không ghi thì lấy từ tên bài
  --folder          bài là một thư mục, để ảnh nằm cạnh
  --draft           bản nháp, chưa đăng (mặc định)
  --publish         không phải bản nháp: đăng ở lần dựng tới; cần --summary
  --help            in những dòng này
Thiếu gì thì lệnh hỏi từng câu. Nhớ dấu -- sau npm run new.`;

const options = {
  author: { type: 'string', multiple: true },
  section: { type: 'string' },
  tags: { type: 'string', multiple: true },
  date: { type: 'string' },
  summary: { type: 'string' },
  slug: { type: 'string' },
  folder: { type: 'boolean' },
  draft: { type: 'boolean' },
  publish: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** What was typed on the command line, unread; what was not typed is not there. */
export type Typed = {
  title?: string;
  author?: string;
  section?: string;
  tags?: string;
  date?: string;
  summary?: string;
  slug?: string;
  folder?: boolean;
  publish: boolean;
  help: boolean;
};

/** @throws UsageError in Vietnamese when an option is unknown, lacks its value, or contradicts another. */
export function readCommand(args: string[]): Typed {
  const { values, positionals } = parse(args);
  const { author, tags, publish = false, draft, help = false, ...others } = values;
  const [title, ...more] = positionals;
  if (more.length > 0) {
    throw new UsageError(
      `Tên bài phải nằm trọn trong ngoặc kép, các tùy chọn đứng sau dấu --. Thừa: ${more.join(' ')}`,
    );
  }
  if (publish && draft) throw new UsageError('--draft và --publish trái nhau. Chọn một.');
  return {
    ...others,
    ...(title !== undefined && { title }),
    ...(author && { author: author.join(',') }),
    ...(tags && { tags: tags.join(',') }),
    publish,
    help,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /--?[\p{L}\p{N}-]+/u.exec(message)?.[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(unknownOption(option));
    if (option === '') throw error;
    const takesText = (options as Record<string, { type: string }>)[option.slice(2)];
    throw new UsageError(
      takesText?.type === 'string'
        ? `Tùy chọn ${option} cần một giá trị đứng sau nó. Giá trị bắt đầu bằng dấu - thì viết ${option}="…"`
        : `Tùy chọn ${option} đứng một mình, không có giá trị.`,
    );
  }
}

function unknownOption(option: string): string {
  const meant = nearest(option.replace(/^-+/, ''), Object.keys(options));
  return `Không có tùy chọn ${option}.${meant ? ` Có phải bạn muốn viết --${meant}?` : ''}`;
}
