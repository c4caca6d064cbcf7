import type { Answer } from '../browser/ask.ts';
import { type PerEngine, perEngine } from '../engines/engine.ts';
import type { QueryClass } from '../queries/query-class.ts';
import type { BenchResults } from './results.ts';
import { missesOf, scoreClass, timesOf } from './score-class.ts';

/** What one engine said to all queries: see `EngineTimes`. */
export interface EngineAnswers {
  readonly first: readonly Answer[];
  readonly again: readonly Answer[];
  readonly slow: readonly Answer[];
  readonly slowAgain: readonly Answer[];
}

/** What follows from the answers to the queries of all classes, which are in the classes' order. */
export function answerResults(
  classes: readonly QueryClass[],
  answers: PerEngine<EngineAnswers>,
): Pick<BenchResults, 'classes' | 'times' | 'faults' | 'misses'> {
  let start = 0;
  const parts = classes.map((each) => {
    const from = start;
    start += each.items.length;
    return {
      each,
      first: perEngine((name) => answers[name].first.slice(from, from + each.items.length)),
    };
  });
  return {
    classes: parts.map(({ each: { id, name, target, items }, first }) => ({
      ...{ id, name, target, n: items.length },
      scores: perEngine((engine) => scoreClass(items, first[engine])),
    })),
    times: perEngine((name) => ({
      first: timesOf(answers[name].first),
      again: timesOf(answers[name].again),
      slow: timesOf(answers[name].slow),
      slowAgain: timesOf(answers[name].slowAgain),
    })),
    faults: perEngine((name) => answers[name].first.filter(({ fault }) => fault).length),
    misses: parts.flatMap(({ each, first }) => missesOf(each.id, each.items, first.ours)),
  };
}
