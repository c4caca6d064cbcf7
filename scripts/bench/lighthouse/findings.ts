/** The parts of Lighthouse's result (`LH.Result`) that we read. */
export interface LighthouseResult {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly code: string; readonly message: string };
}

interface Category {
  readonly title: string;
  /** 0 to 1; `null` when nothing in the category applies to the page. */
  readonly score: number | null;
  readonly auditRefs: readonly {
    readonly id: string;
    readonly weight: number;
  }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly explanation?: string;
  readonly errorMessage?: string;
  readonly details?: { readonly items?: readonly unknown[] };
}

/** Scores of one page by category id, 0 to 100; `null` where nothing applies. */
export type Scores = ReadonlyMap<string, number | null>;

/** As Lighthouse shows them. */
export function scoresOf({ categories }: LighthouseResult): Scores {
  return new Map(
    Object.entries(categories).map(([id, { score }]) => [
      id,
      score === null ? null : Math.round(score * 100),
    ]),
  );
}

const maxItems = 3;
const maxItemLength = 160;

/** What an audit found fault with: snippets of elements, addresses, sources. */
function itemText(item: unknown): string {
  const { node, source, url, reason, description } = item as Record<string, unknown>;
  const snippets = [node, source].map((each) => (each as { snippet?: string } | null)?.snippet);
  const parts = [...snippets, source, url, reason, description].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  return (parts.length > 0 ? parts.join(' ') : JSON.stringify(item)).slice(0, maxItemLength);
}

function describe(audit: Audit): string {
  const reasons = [audit.displayValue, audit.explanation, audit.errorMessage].filter(Boolean);
  const items = (audit.details?.items ?? []).slice(0, maxItems).map(itemText);
  return [[audit.title, ...reasons].join(' – '), ...items.map((item) => `    ${item}`)].join('\n');
}

/** The audits that keep a category from 100, each with Lighthouse's explanation. */
export function failuresOf({ categories, audits }: LighthouseResult): string[] {
  return Object.values(categories)
    .filter(({ score }) => score !== null && Math.round(score * 100) < 100)
    .flatMap(({ title, auditRefs }) =>
      auditRefs.flatMap(({ id, weight }) => {
        const audit = audits[id];
        const fails = audit && weight > 0 && (audit.errorMessage || (audit.score ?? 1) < 1);
        return fails ? [`[${title}] ${id}: ${describe(audit)}`] : [];
      }),
    );
}

/** Heading and rows of the table that the benchmark prints. */
export function scoreRows(pages: ReadonlyMap<string, LighthouseResult>): string[][] {
  const [first] = pages.values();
  const categories = Object.entries(first?.categories ?? {});
  return [
    [...categories.map(([, { title }]) => title), 'Trang'],
    ...[...pages].map(([page, result]) => {
      const scores = scoresOf(result);
      return [...categories.map(([id]) => String(scores.get(id) ?? '–')), page];
    }),
  ];
}
