import { percentOf } from './format.ts';
import type { ProgressBar, Screen } from './screen.ts';

/** A download is read out each time that so many per cent more are done. */
const stepPercent = 20;

/**
 * What a screen reader is to say when one screen follows another: what is new, and how far a
 * download has come at sensible steps. Empty when nothing is worth being interrupted for, such as
 * what the page shows when it comes: that is read with the page.
 */
export function announcement(former: Screen | undefined, next: Screen): string {
  if (!former || former.isComing) return '';
  if (former.title !== next.title) return sentences([next.title, ...next.lines]);
  const news = next.lines.filter((line) => !former.lines.includes(line));
  if (news.length > 0) return sentences(news);
  const [before, now] = [stepOf(former.progress), stepOf(next.progress)];
  return now > before && now < 100 ? `Đã tải ${now} %.` : '';
}

function sentences(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/(?<![.?:…])$/u, '.')).join(' ');
}

function stepOf(progress: ProgressBar | undefined): number {
  if (!progress?.value) return 0;
  const percent = percentOf(progress.value.done, progress.value.total);
  return percent - (percent % stepPercent);
}
