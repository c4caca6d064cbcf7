import type { LibraryStatus } from '../../offline/library-types.ts';
import { type Choice, leastChoice, type Manifest } from '../../offline/manifest.ts';
import { formatBytes, formatCount } from './format.ts';
import {
  bytesBeyond,
  isSameChoice,
  offerFor,
  type Plan,
  pictureBytes,
  planOf,
  type SpanOffer,
  spanOffers,
} from './plan.ts';
import type { Action } from './screen.ts';

/** One of several, or one that is on or off. */
export interface Option {
  readonly label: string;
  /** «8,2 MB» */
  readonly size: string;
  readonly isChosen: boolean;
  /** What is chosen when the reader picks it. */
  readonly choice: Choice;
}

/** The form in which the reader says what to take; all sizes stand in it before anything is. */
export interface ChoiceForm {
  readonly title: string;
  /** Empty where there is nothing to choose between. */
  readonly spans: readonly Option[];
  /** Absent on a site without pictures. */
  readonly pictures?: Option;
  /** What the choice takes, part by part. */
  readonly plan: Plan;
  /** Absent when it would change nothing. */
  readonly submit?: Action;
  /** In place of the button. */
  readonly note?: string;
}

/** The form for what the site offers now. */
export function choiceForm(
  chosen: Choice | undefined,
  status: LibraryStatus,
  manifest: Manifest,
): ChoiceForm {
  const choice = chosen ?? usualChoice(status, manifest);
  const offer = offerFor(manifest, choice);
  const offers = spanOffers(manifest);
  const pictures = pictureBytes(manifest, choice.span);
  const plan = planOf(manifest, choice);
  return {
    title: 'Lấy bài về máy',
    spans: offers.length < 2 ? [] : offers.map((each) => spanOption(each, offer, choice, manifest)),
    ...(pictures > 0 && {
      pictures: {
        label: 'Kèm cả ảnh trong bài',
        size: formatBytes(pictures),
        isChosen: choice.pictures,
        choice: { ...choice, pictures: !choice.pictures },
      },
    }),
    plan,
    ...submitFor(choice, plan, status, manifest),
  };
}

/** What most readers want: everything that can be read. What was chosen before stays chosen. */
function usualChoice(status: LibraryStatus, manifest: Manifest): Choice {
  const before = status.kind === 'none' ? leastChoice : status.choice;
  const isLeast = isSameChoice(manifest, before, leastChoice);
  return isLeast ? { span: 'archive', pictures: false } : before;
}

function spanOption(
  offer: SpanOffer,
  chosen: SpanOffer | undefined,
  { pictures }: Choice,
  manifest: Manifest,
): Option {
  const choice = { span: offer.span, pictures };
  return {
    label: spanLabel(offer),
    size: formatBytes(planOf(manifest, choice).total),
    isChosen: offer.span === chosen?.span,
    choice,
  };
}

function spanLabel({ span, articles, since, isAll }: SpanOffer): string {
  const count = formatCount(articles);
  const from = since ? `, từ năm ${since}` : '';
  if (isAll) return `Toàn bộ ${count} bài${from}`;
  return span === 'now' ? `Chỉ ${count} bài mới nhất` : `${count} bài gần đây${from}`;
}

function submitFor(
  choice: Choice,
  { articles, total }: Plan,
  status: LibraryStatus,
  manifest: Manifest,
): Pick<ChoiceForm, 'submit' | 'note'> {
  const take = (label: string) => ({
    submit: { label, deed: { kind: 'take', choice }, isMain: true } as const,
  });
  const count = formatCount(articles);
  const held = status.kind === 'ready' ? status.heldChoice : undefined;
  if (held && isSameChoice(manifest, choice, held)) {
    return { note: 'Những bài này đã có trên máy.' };
  }
  if (held && bytesBeyond(manifest, choice, held) === 0) {
    const isFewer = articles < planOf(manifest, held).articles;
    const newer = missingBytes(choice, status, manifest);
    const price = newer > 0 ? ` (tải bản mới, ${formatBytes(Math.min(total, newer))})` : '';
    return take((isFewer ? `Chỉ giữ ${count} bài này` : 'Bỏ ảnh, chỉ giữ chữ') + price);
  }
  const missing = Math.min(total, missingBytes(choice, status, manifest));
  const what = articles === manifest.articles ? `toàn bộ ${count} bài` : `${count} bài`;
  const price = missing > 0 ? `tải ${formatBytes(missing)}` : 'không phải tải thêm';
  return take(`Lấy ${what} về máy (${price})`);
}

/** What the choice would have to download, never less: packs that lie about by chance are counted. */
function missingBytes(choice: Choice, status: LibraryStatus, manifest: Manifest): number {
  if (status.kind === 'none') return planOf(manifest, choice).total;
  if (status.kind === 'partial') {
    return status.wanted - status.held + bytesBeyond(manifest, choice, status.choice);
  }
  return (status.update?.bytes ?? 0) + bytesBeyond(manifest, choice, status.heldChoice);
}
