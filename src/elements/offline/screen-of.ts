import { busyScreen } from './busy-screen.ts';
import type { Facts, Support } from './facts.ts';
import { faultScreen } from './fault-screen.ts';
import { type Screen, stillReads } from './screen.ts';
import { statusScreen } from './status-screen.ts';

/** What the page shows of these facts. «Sẵn sàng» is said of the status `ready` alone. */
export function screenOf(facts: Facts): Screen {
  const { support, status, task, fault, notice } = facts;
  if (support !== 'ok') return unsupported[support];
  if (!status) return asking;
  if (task) return busyScreen(task, status);
  const screen = fault ? faultScreen(fault, facts, status) : statusScreen(facts, status);
  return notice ? { ...screen, lines: [notice, ...screen.lines] } : screen;
}

const asking: Screen = {
  tone: 'busy',
  isComing: true,
  title: 'Đang xem trên máy có gì…',
  lines: [],
  actions: [],
};

const unsupported: Readonly<Record<Exclude<Support, 'ok'>, Screen>> = {
  insecure: {
    tone: 'trouble',
    title: 'Địa chỉ này không giữ bài trên máy được',
    lines: [
      'Trang đang mở qua một địa chỉ không có https, mà trình duyệt chỉ cho giữ bài của trang có https.',
      stillReads,
    ],
    actions: [],
  },
  old: {
    tone: 'trouble',
    title: 'Trình duyệt này không giữ bài trên máy được',
    lines: [
      'Nếu bạn đang mở trang trong Zalo hay Facebook, hãy mở lại bằng trình duyệt của máy: Chrome, Cốc Cốc, Safari… Nếu trình duyệt đã cũ, hãy cập nhật.',
      stillReads,
    ],
    actions: [],
  },
  forbidden: {
    tone: 'trouble',
    title: 'Trình duyệt đang không cho giữ gì trên máy',
    lines: [
      'Thường là vì đây là cửa sổ ẩn danh (riêng tư), hoặc trình duyệt được đặt để chặn cookie và dữ liệu của trang web. Hãy mở trang này trong cửa sổ thường.',
      stillReads,
    ],
    actions: [{ label: 'Thử lại', deed: { kind: 'reload' } }],
  },
};
