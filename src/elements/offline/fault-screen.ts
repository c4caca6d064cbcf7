import type { LibraryStatus } from '../../offline/library-types.ts';
import type { Choice, Manifest } from '../../offline/manifest.ts';
import { readableNow } from './busy-screen.ts';
import type { Facts, FailedDeed, Fault } from './facts.ts';
import { formatBytes, formatCount } from './format.ts';
import { planOf, smallerChoices } from './plan.ts';
import type { Action, Screen } from './screen.ts';

/** What the page shows when something did not come about: why, what is kept, and what now. */
export function faultScreen(
  { fault, choice, again }: FailedDeed,
  { newest }: Facts,
  status: LibraryStatus,
): Screen {
  const { title, line, button } = texts[fault];
  const smaller =
    fault === 'quota' && typeof newest === 'object' ? smallerActions(newest, choice) : [];
  return {
    tone: 'trouble',
    title,
    lines: [
      line,
      ...readableNow(status),
      ...(smaller.length > 0 ? ['Bạn có thể lấy ít hơn:'] : []),
    ],
    actions: [
      ...smaller,
      { label: button, deed: again, ...(smaller.length === 0 && { isMain: true }) },
      { label: 'Thôi, để sau', deed: { kind: 'keep' } },
    ],
  };
}

function smallerActions(manifest: Manifest, choice: Choice): readonly Action[] {
  return smallerChoices(manifest, choice).map((smaller, i) => {
    const { articles, total } = planOf(manifest, smaller);
    const isAll = articles === manifest.articles;
    const what = isAll ? 'Toàn bộ bài, không ảnh' : `${formatCount(articles)} bài mới nhất`;
    return {
      label: `${what} (${formatBytes(total)})`,
      deed: { kind: 'take', choice: smaller },
      isMain: i === 0,
    };
  });
}

const texts: Readonly<Record<Fault, { title: string; line: string; button: string }>> = {
  network: {
    title: 'Mạng bị ngắt',
    line: 'Phần đã tải vẫn được giữ. Khi có mạng, bấm “Tải tiếp”.',
    button: 'Tải tiếp',
  },
  damaged: {
    title: 'Tải về không đúng với bản gốc',
    line: 'Có phần tải hai lần vẫn sai nên không dùng. Thường là do mạng Wi-Fi đang chặn hoặc đòi đăng nhập; hãy thử ở mạng khác.',
    button: 'Thử lại',
  },
  quota: {
    title: 'Máy hết chỗ',
    line: 'Trình duyệt không cho thêm chỗ để giữ bài. Những gì có từ trước không mất.',
    button: 'Thử lại',
  },
  forbidden: {
    title: 'Trình duyệt không cho giữ bài trên máy',
    line: 'Thường là vì đây là cửa sổ ẩn danh (riêng tư), hoặc trình duyệt được đặt để chặn dữ liệu của trang web. Hãy mở trang này trong cửa sổ thường.',
    button: 'Thử lại',
  },
  worker: {
    title: 'Trình duyệt chưa bật được phần đọc ngoại tuyến',
    line: 'Có thể mạng đang yếu. Hãy thử lại sau giây lát; nếu vẫn không được, hãy cập nhật trình duyệt.',
    button: 'Thử lại',
  },
  unknown: {
    title: 'Chưa làm được',
    line: 'Có lỗi mà trang chưa lường trước. Những gì có từ trước không mất.',
    button: 'Thử lại',
  },
};
