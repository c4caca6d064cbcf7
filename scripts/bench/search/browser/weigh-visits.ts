import { type EngineName, oneByOne } from '../engines/engine.ts';
import type { ColdQueries } from '../queries/cold-queries.ts';
import { ownScripts, searchPart } from '../scores/own-scripts.ts';
import type { ColdResult } from '../scores/results.ts';
import { weightsOf } from '../scores/score-class.ts';
import { firstQueryOf, firstResults, pageAlone, type Visitor } from './first-visits.ts';
import type { Transfer } from './transfer.ts';

/** What first visits cost, and which scripts of ours they load. */
export interface VisitResults {
  readonly cold: readonly ColdResult[];
  readonly scripts: readonly string[];
}

/** Comes to every engine anew with each query: ours by its search page, the peers by their own scripts. */
export async function weighVisits(
  visitor: Visitor,
  { short, titles }: ColdQueries,
  say: (line: string) => void,
): Promise<VisitResults> {
  const alone = await pageAlone(visitor);
  const scripts = new Set<string>();
  const weigh = async (name: string, texts: readonly string[]): Promise<ColdResult> => {
    const page: number[] = [];
    const search = await oneByOne(async (engine: EngineName) => {
      const bytes: number[] = [];
      for (const [at, text] of texts.entries()) {
        say(`${engine}, ${name}: ${at + 1}/${texts.length} lượt`);
        if (engine !== 'ours') {
          bytes.push(bytesOf(await firstQueryOf(visitor, engine, text)));
          continue;
        }
        const visit = await firstResults(visitor, text);
        const part = searchPart(visit, alone);
        page.push(bytesOf(visit));
        bytes.push(bytesOf(part));
        for (const script of ownScripts(part)) scripts.add(script);
      }
      return weightsOf(bytes);
    });
    return { name, n: texts.length, page: weightsOf(page), search };
  };
  const cold = [await weigh('2–5 chữ', short), await weigh('tên bài', titles)];
  return { cold, scripts: [...scripts].sort() };
}

function bytesOf(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}
