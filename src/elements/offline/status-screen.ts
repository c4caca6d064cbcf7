import type { LibraryStatus } from '../../offline/library-types.ts';
import { bytesOf, type Choice, leastChoice } from '../../offline/manifest.ts';
import { progressBar, readableNow } from './busy-screen.ts';
import { choiceForm } from './choice-form.ts';
import type { Facts } from './facts.ts';
import { formatBytes, formatCount, formatMoment } from './format.ts';
import { missingParts } from './missing-parts.ts';
import { isSameChoice } from './plan.ts';
import { type Action, type Screen, stillReads } from './screen.ts';

type Of<K extends LibraryStatus['kind']> = Extract<LibraryStatus, { kind: K }>;

/** What the page shows while nothing runs and nothing failed. */
export function statusScreen(facts: Facts, status: LibraryStatus): Screen {
  if (typeof facts.newest === 'object' && facts.newest.kill) return closedScreen(status);
  if (facts.question === 'remove' && status.kind !== 'none') return removeScreen(status);
  switch (status.kind) {
    case 'none':
      return withForm({ ...plain, title: 'Chưa có bài nào trên máy' }, facts, status);
    case 'partial':
      return isLeast(facts.newest, status.choice)
        ? withForm({ ...plain, title: 'Máy mới giữ được một phần' }, facts, status)
        : partialScreen(facts, status);
    case 'damaged':
      return damagedScreen(status);
    case 'ready':
      return readyScreen(facts, status);
  }
}

/** The site has stopped it; what was kept goes with the next page that is opened, or at once. */
function closedScreen({ kind }: LibraryStatus): Screen {
  const isEmpty = kind === 'none';
  return {
    tone: 'plain',
    title: 'Trang tin đang tạm ngừng cho giữ bài trên máy',
    lines: [
      isEmpty ? 'Trên máy này không còn bài nào.' : 'Những bài đã giữ đang được gỡ khỏi máy này.',
      stillReads,
    ],
    actions: isEmpty ? [] : [{ label: 'Gỡ ngay', deed: { kind: 'remove' } }],
  };
}

function readyScreen(facts: Facts, status: Of<'ready'>): Screen {
  const { hasWorker, newest, question } = facts;
  const { articles, bytes, currentAt, heldChoice } = status;
  if (!hasWorker) return waitingScreen(status);
  const moment = formatMoment(currentAt);
  const count = formatCount(articles);
  const size = `Chiếm ${formatBytes(bytes)} trên máy.`;
  const always = [check, remove];
  if (isLeast(newest, heldChoice)) {
    const automatic: Screen = {
      tone: 'plain',
      title: `Máy đã giữ ${count} bài mới nhất`,
      lines: [`Đọc và tìm được khi không có mạng, tính đến ${moment}. ${size}`],
      actions: [...updateActions(status), ...always],
    };
    return withForm(automatic, facts, status);
  }
  const pictures = heldChoice.pictures ? ', kèm ảnh' : '';
  const screen: Screen = {
    tone: 'ready',
    title: `Sẵn sàng, tính đến ${moment}`,
    lines: [
      `${count} bài đọc và tìm được khi không có mạng${pictures}. ${size}`,
      ...olderLines(newest, status),
      ...(newest === 'unreachable' ? [unknownNews] : []),
    ],
    actions: [...updateActions(status), ...changeActions(facts), ...always],
  };
  return question === 'change' ? withForm(screen, facts, status) : screen;
}

/** Everything lies on the device, and nothing is there yet that answers from it. */
function waitingScreen({ articles }: Of<'ready'>): Screen {
  return {
    tone: 'busy',
    title: 'Gần xong',
    lines: [
      `${formatCount(articles)} bài đã nằm trên máy, nhưng trình duyệt chưa bật phần mở chúng khi không có mạng. Hãy tải lại trang này.`,
    ],
    actions: [{ label: 'Tải lại trang', deed: { kind: 'reload' }, isMain: true }, remove],
  };
}

function partialScreen(facts: Facts, status: Of<'partial'>): Screen {
  const { held, wanted } = status;
  const rest = formatBytes(wanted - held);
  const screen: Screen = {
    tone: 'plain',
    title: facts.isPaused ? 'Đang tạm dừng' : 'Còn tải dở',
    lines: readableNow(status),
    progress: progressBar({ done: held, total: wanted }),
    actions: [
      { label: `Tiếp tục (còn ${rest})`, deed: { kind: 'resume' }, isMain: true },
      { label: 'Bỏ phần tải dở', deed: { kind: 'cancel' } },
      ...changeActions(facts),
    ],
  };
  return facts.question === 'change' ? withForm(screen, facts, status) : screen;
}

function damagedScreen(status: Of<'damaged'>): Screen {
  const size = formatBytes(bytesOf(status.missing));
  return {
    tone: 'trouble',
    title: 'Bản trên máy bị hỏng',
    lines: [
      `Thiếu ${missingParts(status.missing)}. Có thể trình duyệt đã dọn bớt để lấy chỗ.`,
      ...readableNow(status),
    ],
    actions: [
      { label: `Hỏng – tải lại (${size})`, deed: { kind: 'repair' }, isMain: true },
      check,
      remove,
    ],
  };
}

function removeScreen(status: Exclude<LibraryStatus, Of<'none'>>): Screen {
  return {
    tone: 'plain',
    title: 'Gỡ các bài khỏi máy?',
    lines: [
      `Máy sẽ trống thêm ${formatBytes(status.bytes)}. Khi không có mạng, bạn sẽ không đọc và tìm được những bài này nữa. Danh sách “Đọc sau” vẫn còn; lần sau ghé trang, vài bài mới nhất lại được giữ trên máy.`,
    ],
    actions: [
      { label: 'Không gỡ', deed: { kind: 'keep' }, isMain: true },
      { label: 'Gỡ khỏi máy', deed: { kind: 'remove' } },
    ],
  };
}

/** Adds the form, or why there is none. */
function withForm(
  screen: Screen,
  { newest, chosen, saveData }: Facts,
  status: LibraryStatus,
): Screen {
  const and = (...lines: readonly string[]) => [...screen.lines, ...lines];
  if (newest === 'asking') {
    return { ...screen, isComing: true, lines: and('Đang hỏi dung lượng…') };
  }
  if (newest === 'unreachable') {
    return { ...screen, lines: and(noNetwork), actions: [retry, ...screen.actions] };
  }
  return {
    ...screen,
    lines: saveData ? and(savesData) : screen.lines,
    form: choiceForm(chosen, status, newest),
  };
}

/** How many older articles the site has. Not told while the site has others than the device. */
function olderLines(newest: Facts['newest'], { articles, update }: Of<'ready'>): readonly string[] {
  if (typeof newest !== 'object' || update) return [];
  const older = newest.articles - articles;
  return older > 0 ? [`${formatCount(older)} bài cũ hơn chưa có trên máy.`] : [];
}

function updateActions({ update }: Of<'ready'>): readonly Action[] {
  if (!update) return [];
  const label =
    update.bytes > 0 ? `Có bản mới: tải ${formatBytes(update.bytes)}` : 'Có bản mới: dùng bản mới';
  return [{ label, deed: { kind: 'update' }, isMain: true }];
}

/** Opens the form, or closes it again. */
function changeActions({ question, newest }: Facts): readonly Action[] {
  if (question === 'change') return [{ label: 'Thôi, giữ như cũ', deed: { kind: 'keep' } }];
  if (typeof newest !== 'object') return [];
  return [{ label: 'Lấy thêm hoặc bớt đi', deed: { kind: 'ask-change' } }];
}

/** Whether a choice brings no more than every visit does; on a small site that may be everything. */
function isLeast(newest: Facts['newest'], choice: Choice): boolean {
  if (typeof newest !== 'object') return choice.span === 'now' && !choice.pictures;
  const isAll = isSameChoice(newest, choice, { span: 'archive', pictures: choice.pictures });
  return !isAll && isSameChoice(newest, choice, leastChoice);
}

const plain = { tone: 'plain', lines: [], actions: [] } as const;
const check: Action = { label: 'Kiểm tra lại', deed: { kind: 'check' } };
const remove: Action = { label: 'Gỡ khỏi máy', deed: { kind: 'ask-remove' } };
const retry: Action = { label: 'Thử lại', deed: { kind: 'retry' }, isMain: true };
const noNetwork =
  'Máy đang không có mạng, hoặc trang tin không trả lời. Khi có mạng, hãy mở lại trang này để lấy bài về máy.';
const unknownNews = 'Đang không có mạng nên chưa biết đã có bản mới hay chưa.';
const savesData =
  'Máy đang bật chế độ tiết kiệm dữ liệu, nên trang tin không tự tải gì. Chỉ khi bạn bấm nút thì mới tải.';
