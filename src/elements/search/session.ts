import type { Hit, SearchAnswer, SearchEngine, SearchQuery } from '../../search/types.ts';
import type { Actions } from './actions.ts';
import { failedMore } from './messages.ts';
import { patiently } from './patiently.ts';
import { recentView } from './recent-view.ts';
import type { ResultsView } from './results-view.ts';
import { loadingAfterMs } from './searching.ts';
import { answerView, failureView, idleView, isIdle } from './views.ts';

export interface SessionOptions {
  readonly engine: SearchEngine;
  readonly results: ResultsView;
  readonly pageSize: number;
  readonly host: HTMLElement;
  readonly field: HTMLElement;
  readonly actions: Actions;
  /** Called once the hits of an answer are shown; without one when it cannot be had. */
  readonly onAnswer: (answer?: SearchAnswer) => void;
}

/** What the list answers, and the hits that stand in it. */
export interface Listed {
  readonly query: SearchQuery;
  readonly answer: SearchAnswer;
  readonly hits: readonly Hit[];
}

/** Asks and shows. Answers may arrive in any order: only the one to the last question is shown. */
export interface SearchSession {
  /** @returns whether its hits stand in the list, at least `count` of them if there are as many. */
  ask(query: SearchQuery, count?: number): Promise<boolean>;
  /** Adds further hits to the list. */
  more(): Promise<void>;
  /** What stands in the list; nothing after a failure. */
  listed(): Listed | undefined;
  /** Whether the list is about to change. */
  isAsking(): boolean;
}

export function searchSession(options: SessionOptions): SearchSession {
  const { engine, results, pageSize, host, field, actions, onAnswer } = options;
  let turn = 0;
  let asking = false;
  let listed: Listed | undefined;

  /** Nothing is asked: the engine makes itself ready, and what there is to filter can be counted. */
  const rest = async (query: SearchQuery, mine: number) => {
    listed = undefined;
    asking = false;
    results.show(idleView(query, recentView(field, actions.choose)));
    const answer = await engine.search(query).catch(() => undefined);
    if (mine === turn) onAnswer(answer);
    return false;
  };

  const ask = async (query: SearchQuery, count = 0): Promise<boolean> => {
    const mine = ++turn;
    if (isIdle(query)) return rest(query, mine);
    asking = true;
    results.busy(true);
    const slow = setTimeout(() => mine === turn && results.loading(), loadingAfterMs);
    try {
      const answer = await patiently(engine.search(query));
      const hits = await patiently(answer.hits(0, Math.max(count, pageSize)));
      const view = await answerView(answer, hits, query, host, actions);
      if (mine !== turn) return false;
      listed = { query, answer, hits };
      results.show(view);
      onAnswer(answer);
    } catch (error) {
      if (mine !== turn) return false;
      console.error(error);
      listed = undefined;
      results.show(failureView(() => ask(query, count)));
      onAnswer();
    } finally {
      clearTimeout(slow);
      if (mine === turn) asking = false;
    }
    return listed !== undefined;
  };

  const more = async () => {
    const mine = turn;
    const before = listed;
    if (!before || asking) return;
    asking = true;
    results.busy(true);
    try {
      const hits = await patiently(before.answer.hits(before.hits.length, pageSize));
      if (mine !== turn) return;
      listed = { ...before, hits: [...before.hits, ...hits] };
      results.add(hits, before.answer.total);
    } catch (error) {
      console.error(error);
      if (mine === turn) results.say(failedMore);
    } finally {
      if (mine === turn) {
        asking = false;
        results.busy(false);
      }
    }
  };

  return { ask, more, listed: () => listed, isAsking: () => asking };
}
