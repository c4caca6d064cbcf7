import {
  type Library,
  type LibraryStatus,
  TakeError,
  type TakeProgress,
} from '../../offline/library-types.ts';
import { type Choice, leastChoice } from '../../offline/manifest.ts';
import type { Deed, Facts, Fault, Support, Task } from './facts.ts';

/** What the session works with; tests give their own. */
export interface SessionParts {
  readonly library: Library;
  /** Gives up a download that was begun, without the network. */
  readonly giveUp: () => Promise<void>;
  /** Whether a service worker is there that answers from what is kept. */
  readonly hasWorker: () => Promise<boolean>;
  /** Brings one there. @throws Error when it does not come. */
  readonly startWorker: () => Promise<void>;
  readonly saveData: () => boolean;
  readonly reload: () => void;
}

/** What is going on between the reader and the device. */
export interface Session {
  /** Does what the reader asked for; resolves when it is done, failed or stopped. */
  act(deed: Deed): Promise<void>;
  /** Looks at the device again, unless something of this page's own is under way. */
  reread(): Promise<void>;
  /** Asks the site for its newest edition. */
  askNewest(): Promise<void>;
}

/** Begins with `support`; `onChange` is told of every change, from the first on. */
export function librarySession(
  parts: SessionParts,
  support: Support,
  onChange: (facts: Facts) => void,
): Session {
  const { library } = parts;
  let facts: Facts = {
    support,
    hasWorker: false,
    newest: 'asking',
    isPaused: false,
    saveData: parts.saveData(),
  };
  let stop: AbortController | undefined;
  const set = (change: Partial<Facts>) => {
    facts = { ...facts, ...change };
    onChange(facts);
  };
  onChange(facts);

  /** What is on the device now. A status that cannot be read is none, and a fault. */
  const read = async (): Promise<Partial<Facts>> => {
    try {
      const [status, hasWorker] = await Promise.all([library.status(), parts.hasWorker()]);
      return { status, hasWorker };
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'forbidden') return { support: 'forbidden' };
      const again = { kind: 'check' } as const;
      return { status: { kind: 'none' }, fault: { fault, choice: leastChoice, again } };
    }
  };
  let readings = 0;
  const reread = async () => {
    readings += 1;
    const own = readings;
    const news = await read();
    // What was read before something else happened is old.
    if (own === readings && !facts.task) set(news);
  };
  const askNewest = async () => {
    const newest = await library.newest().catch(() => 'unreachable' as const);
    set({ newest, saveData: parts.saveData() });
    await reread();
  };
  /** Runs a task; while there is one, another is refused. */
  const run = async (task: Task['kind'], again: Deed, work: () => Promise<Partial<Facts>>) => {
    if (facts.task) return;
    const choice = again.kind === 'take' ? again.choice : choiceOf(facts.status);
    set({ ...settled, task: { kind: task } });
    const outcome = await work().catch((error) => ({
      fault: { fault: faultOf(error), choice, again },
    }));
    const news = await read();
    readings += 1;
    set({ ...news, ...outcome, task: undefined });
  };
  /** A download that can be stopped. */
  const download = (task: Task['kind'], again: Deed, work: (options: Options) => Promise<void>) =>
    run(task, again, async () => {
      stop = new AbortController();
      const { signal } = stop;
      // What still comes in after the end is of no task any more.
      const onProgress = (progress: TakeProgress) => {
        if (facts.task?.kind === task && !signal.aborted) set({ task: { kind: task, progress } });
      };
      try {
        if (!(await parts.hasWorker())) await startWorker();
        signal.throwIfAborted();
        await work({ signal, onProgress });
        return {};
      } catch (error) {
        if (!signal.aborted) throw error;
        if (signal.reason !== givenUp) return { isPaused: true };
        set({ task: { kind: 'cancel' } });
        return await giveUp();
      }
    });
  const startWorker = () =>
    parts.startWorker().catch((error) => {
      throw new WorkerFault('worker', { cause: error });
    });
  const giveUp = async (): Promise<Partial<Facts>> => {
    await parts.giveUp();
    return { notice: 'Đã hủy. Những gì có từ trước vẫn còn.' };
  };
  const take = (task: 'take' | 'update', choice: Choice) =>
    download(task, { kind: 'take', choice }, (options) => library.take(choice, options));

  const check = async (): Promise<Partial<Facts>> => {
    await library.verify();
    const newest = await library.newest().catch(() => 'unreachable' as const);
    const { kind } = await library.status();
    const isSound = kind === 'ready';
    return { newest, ...(isSound && { notice: 'Đã kiểm tra: đủ cả, không thiếu phần nào.' }) };
  };
  const remove = async () => {
    await library.remove();
    return { notice: 'Đã gỡ khỏi máy.' };
  };

  const act = async (deed: Deed): Promise<void> => {
    switch (deed.kind) {
      case 'take':
        return take('take', deed.choice);
      case 'resume':
        return take('take', choiceOf(facts.status));
      case 'update':
        return take('update', choiceOf(facts.status));
      case 'repair':
        return download('repair', deed, (options) => library.repair(options));
      case 'pause':
        return stop?.abort();
      case 'cancel':
        return facts.task ? stop?.abort(givenUp) : run('cancel', deed, giveUp);
      case 'check':
        return run('check', deed, check);
      case 'remove':
        return run('remove', deed, remove);
      case 'retry':
        set({ newest: 'asking' });
        return askNewest();
      case 'reload':
        return parts.reload();
      case 'choose':
        return set({ chosen: deed.choice });
      case 'ask-change':
        return set({ ...settled, question: 'change' });
      case 'ask-remove':
        return set({ ...settled, question: 'remove' });
      case 'keep':
        return set(settled);
    }
  };
  return { act, reread, askNewest };
}

type Options = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: TakeProgress) => void;
};
/** Why a download was stopped, when it is not to be gone on with. */
const givenUp = Symbol('given up');

/** What no longer matters once the reader does something else. */
const settled = {
  fault: undefined,
  question: undefined,
  chosen: undefined,
  notice: undefined,
  isPaused: false,
} as const;

class WorkerFault extends Error {}

function faultOf(error: unknown): Fault {
  if (error instanceof TakeError) return error.fault;
  return error instanceof WorkerFault ? 'worker' : 'unknown';
}

function choiceOf(status: LibraryStatus | undefined): Choice {
  return !status || status.kind === 'none' ? leastChoice : status.choice;
}
