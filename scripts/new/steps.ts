import { siteDateFromEpoch } from '../../src/text/dates.ts';
import { readList } from './answers.ts';
import { oneOf, oneTag } from './choices.ts';
import type { Context, Talk } from './context.ts';
import { freeSlug, takenBy } from './place.ts';
import { proposeSection, proposeTags } from './propose.ts';
import { Refusal, UsageError } from './refusal.ts';
import { agrees, settle } from './settle.ts';
import { authorsByUse, type Named, usedTags } from './site-facts.ts';
import { proposeSlug, readDate, readSlug, readSummary, readTitle } from './texts.ts';

/** As many tags as can be looked over at a glance; others can be typed. */
const TAGS_SHOWN = 15;
const TAGS_IN_LINE = 5;
/** A reason longer than this explains nothing. */
const WORDS_SHOWN = 4;

/** What must be said on the command line when nobody is there to be asked, all of it at once. */
export async function demandFlags({
  typed,
  interactive,
}: Pick<Context, 'typed' | 'interactive'>): Promise<void> {
  if (interactive) return;
  const missing = [
    typed.title === undefined ? 'tên bài trong ngoặc kép' : '',
    ...(['section', 'tags', 'author'] as const).map((flag) =>
      typed[flag] === undefined ? `--${flag}` : '',
    ),
    typed.publish && !typed.summary ? '--summary (vì có --publish)' : '',
  ].filter((flag) => flag !== '');
  if (missing.length === 0) return;
  throw new UsageError(`Thiếu ${missing.join(', ')}. Ở đây không có ai để hỏi.`);
}

export async function settleTitle(context: Talk & Pick<Context, 'typed' | 'title'>): Promise<void> {
  const given = context.typed.title;
  context.title = await settle(context, { given, prompt: 'Tên bài: ', read: readTitle });
}

export async function settleSection(
  context: Talk & Pick<Context, 'typed' | 'site' | 'title' | 'section'>,
): Promise<void> {
  const { sections, articles } = context.site;
  const proposal = proposeSection(context.title, sections, articles);
  const name = sections.find(({ id }) => id === proposal?.value)?.name ?? '';
  context.section = await settle(context, {
    given: context.typed.section,
    prompt: `\nChuyên mục:\n${numbered(sections)}\nGõ số, tên hoặc mã${offer(name, proposal?.because)}: `,
    ...(proposal && context.interactive && { proposal: proposal.value }),
    read: oneOf('chuyên mục', sections),
  });
}

export async function settleTags(
  context: Talk & Pick<Context, 'typed' | 'site' | 'title' | 'tags'>,
): Promise<void> {
  const used = usedTags(context.site.articles);
  const { value, because } = proposeTags(context.title, context.site.articles);
  const shown = [...new Set([...value, ...used])].slice(0, TAGS_SHOWN);
  const list = shown
    .map((tag, i) => `${i % TAGS_IN_LINE ? '   ' : '\n  '}${i + 1}. ${tag}`)
    .join('');
  context.tags = await settle(context, {
    given: context.typed.tags,
    prompt: `\nThẻ đang dùng nhiều:${list}\nGõ số hoặc chữ, cách nhau bằng dấu phẩy${offer(value.join(', '), because)}: `,
    ...(value.length > 0 && context.interactive && { proposal: value }),
    read: readList(oneTag(used, shown)),
  });
}

export async function settleAuthors(
  context: Talk & Pick<Context, 'typed' | 'site' | 'authors'>,
): Promise<void> {
  const authors = authorsByUse(context.site);
  const [first] = authors;
  if (!first) {
    throw new Refusal('Chưa có tác giả nào trong content/authors. Thêm một tệp <mã>.yaml trước.');
  }
  context.authors = await settle(context, {
    given: context.typed.author,
    prompt: `\nTác giả:\n${numbered(authors)}\nGõ số, tên hoặc mã; nhiều người thì cách bằng dấu phẩy [${first.name}]: `,
    ...(context.interactive && { proposal: [first.id] }),
    read: readList(oneOf('tác giả', authors)),
  });
}

export async function settleDate(
  context: Talk & Pick<Context, 'typed' | 'now' | 'date'>,
): Promise<void> {
  const today = siteDateFromEpoch(context.now).day;
  context.date = await settle(context, {
    given: context.typed.date,
    prompt: `\nNgày đăng, năm-tháng-ngày [hôm nay, ${today}]: `,
    proposal: today,
    read: (typed) => readDate(typed, context.now),
  });
}

export async function settleSummary(
  context: Talk & Pick<Context, 'typed' | 'summary'>,
): Promise<void> {
  const { summary: given, publish } = context.typed;
  const demanded = { fault: 'Bài đăng ngay cần một câu tóm tắt; thân bài mở đầu bằng câu ấy.' };
  context.summary = await settle(context, {
    given,
    prompt: publish ? '\nMột, hai câu tóm tắt: ' : '\nMột, hai câu tóm tắt [để sau]: ',
    ...(!publish && { proposal: '' }),
    read: (typed) => (publish && typed.trim() === '' ? demanded : readSummary(typed)),
  });
}

export async function settleFolder(
  context: Talk & Pick<Context, 'typed' | 'folder'>,
): Promise<void> {
  const asked = context.interactive && context.typed.folder === undefined;
  const question = '\nBài có ảnh không? Có thì bài là một thư mục, ảnh nằm cạnh.';
  context.folder = asked ? await agrees(context, question, false) : context.typed.folder === true;
}

/** The file's name, which nothing may have yet: an article is never written over. */
export async function settleSlug(
  context: Talk & Pick<Context, 'typed' | 'site' | 'title' | 'date' | 'slug'>,
): Promise<void> {
  const { site, date, title, typed, say } = context;
  let wanted = proposeSlug(title);
  let given = typed.slug ?? (context.interactive ? undefined : wanted);
  while (true) {
    const holder = wanted && takenBy(wanted, date, site);
    if (holder && given === undefined) say(`\nTên ${wanted} đã có: ${holder}`);
    const proposal = wanted && freeSlug(wanted, date, site);
    const slug = await settle(context, {
      given,
      prompt: `\nTên tệp, cũng là địa chỉ${offer(proposal)}: `,
      ...(proposal && context.interactive && { proposal }),
      read: readSlug,
    });
    const taken = takenBy(slug, date, site);
    if (taken === undefined) {
      context.slug = slug;
      return;
    }
    if (!context.interactive) {
      const free = freeSlug(slug, date, site);
      throw new Refusal(`Tên ${slug} đã có: ${taken}. Chưa ghi gì. Đặt tên khác: --slug ${free}`);
    }
    [wanted, given] = [slug, undefined];
  }
}

function numbered(choices: readonly Named[]): string {
  return choices.map(({ id, name }, i) => `  ${i + 1}. ${name} (${id})`).join('\n');
}

/** ` [what Enter takes, and why]`. */
function offer(what: string, because: readonly string[] = []): string {
  if (what === '') return '';
  const reason = because
    .slice(0, WORDS_SHOWN)
    .map((word) => `«${word}»`)
    .join(', ');
  return ` [${what}${reason && `, vì có chữ ${reason}`}]`;
}
