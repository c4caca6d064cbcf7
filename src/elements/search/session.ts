import type { SearchAnswer, SearchEngine, SearchQuery } from '../../search/types.ts';
import { failedMore } from './messages.ts';
import type { ResultsView } from './results-view.ts';
import { answerView, failureView } from './views.ts';
import { within } from './within.ts';

/** Only a wait that one notices is announced. */
const loadingAfterMs = 300;
/** A weak network may need long; an endless one is a failure. */
const patienceMs = 20_000;

export interface SessionOptions {
  readonly engine: SearchEngine;
  readonly results: ResultsView;
  readonly pageSize: number;
  readonly host: HTMLElement;
  /** Called with each answer that is shown. */
  readonly onAnswer: (answer: SearchAnswer, query: SearchQuery) => void;
  /** Called when the reader wants all filters off. */
  readonly onClear: () => void;
}

/** Asks and shows. Answers may arrive in any order: only the one to the last question is shown. */
export class SearchSession {
  private readonly options: SessionOptions;
  private turn = 0;
  private shown: { readonly answer: SearchAnswer; count: number } | undefined;

  constructor(options: SessionOptions) {
    this.options = options;
  }

  async ask(query: SearchQuery): Promise<void> {
    const { engine, results, pageSize, host, onAnswer, onClear } = this.options;
    const turn = ++this.turn;
    results.busy();
    const slow = setTimeout(() => results.loading(), loadingAfterMs);
    try {
      const answer = await within(patienceMs, engine.search(query));
      const hits = await within(patienceMs, answer.hits(0, pageSize));
      if (turn !== this.turn) return;
      this.shown = { answer, count: hits.length };
      onAnswer(answer, query);
      results.show(answerView({ query, total: answer.total, hits, host, onClear }));
    } catch (error) {
      if (turn !== this.turn) return;
      console.error(error);
      this.shown = undefined;
      results.show(failureView(() => this.ask(query)));
    } finally {
      clearTimeout(slow);
    }
  }

  async more(): Promise<void> {
    const { shown, turn } = this;
    if (!shown) return;
    const { results, pageSize } = this.options;
    results.busy();
    try {
      const hits = await within(patienceMs, shown.answer.hits(shown.count, pageSize));
      if (turn !== this.turn) return;
      shown.count += hits.length;
      results.add(hits, shown.answer.total);
    } catch (error) {
      console.error(error);
      if (turn === this.turn) results.say(failedMore);
    } finally {
      if (turn === this.turn) results.ready();
    }
  }
}
