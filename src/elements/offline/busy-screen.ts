import type { LibraryStatus, TakeProgress } from '../../offline/library-types.ts';
import type { Task } from './facts.ts';
import { formatCount, formatProgress } from './format.ts';
import type { Action, ProgressBar, Screen } from './screen.ts';

/** What the page shows while something runs. */
export function busyScreen(task: Task, status: LibraryStatus): Screen {
  const title = titles[task.kind];
  if (task.kind === 'cancel' || task.kind === 'remove' || task.kind === 'check') {
    return { tone: 'busy', title, lines: [], actions: [] };
  }
  return {
    tone: 'busy',
    title,
    lines: [
      'Hãy để trang này mở cho đến khi xong. Nếu lỡ đóng, lần sau mở lại sẽ tải tiếp từ chỗ dở.',
      ...readableNow(status),
    ],
    progress: progressBar(task.progress),
    // Only what was newly chosen can be given up: the rest is of what the device has already.
    actions: task.kind === 'take' ? [pause, cancel] : [pause],
  };
}

/** What can be read while all that the reader wants is not there yet. */
export function readableNow(status: LibraryStatus): readonly string[] {
  if (status.kind === 'none' || status.articles === 0) return [];
  return [`Hiện vẫn đọc được ${formatCount(status.articles)} bài đã có trên máy.`];
}

/** The bar of a download, or of one that is about to begin. */
export function progressBar(progress: TakeProgress | undefined): ProgressBar {
  if (!progress) return { text: 'Đang chuẩn bị…' };
  const { done, total } = progress;
  return { value: { done, total }, text: formatProgress(done, total) };
}

const titles: Readonly<Record<Task['kind'], string>> = {
  take: 'Đang tải về máy',
  update: 'Đang tải bản mới',
  repair: 'Đang tải lại phần thiếu',
  cancel: 'Đang hủy…',
  remove: 'Đang gỡ khỏi máy…',
  check: 'Đang kiểm tra từng phần trên máy…',
};

const pause: Action = { label: 'Tạm dừng', deed: { kind: 'pause' } };
const cancel: Action = { label: 'Hủy', deed: { kind: 'cancel' } };
