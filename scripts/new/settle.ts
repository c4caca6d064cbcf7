import type { Read } from './answers.ts';
import type { Talk } from './context.ts';
import { UsageError } from './refusal.ts';

/** A question with its ways to be answered. */
export type Question<T> = {
  /** The answer from the command line; `undefined` when there is none. */
  given: string | undefined;
  /** Shown before the answer; ends where the person types. */
  prompt: string;
  /** What Enter alone means; without it an answer must be typed. */
  proposal?: T;
  read: Read<T>;
};

/**
 * Brings a question to a usable answer. What was given on the command line counts first. A person is
 * asked until an answer can be used; «Có phải …?» takes Enter for yes. Without a person the proposal
 * counts, doubtful text stands as typed where it may, and the rest is refused.
 *
 * @throws UsageError without a person, when what was given cannot be used or is missing.
 */
export async function settle<T>(talk: Talk, question: Question<T>): Promise<T> {
  const { interactive, ask, say } = talk;
  const { given, prompt, proposal, read } = question;
  let typed = given;
  while (true) {
    if (typed === undefined && interactive) typed = (await ask(prompt)).trim();
    if (proposal !== undefined && (typed === undefined || (typed === '' && interactive))) {
      return proposal;
    }
    const outcome = typed ? read(typed) : emptyAnswer(read);
    if ('value' in outcome) return outcome.value;
    if ('fault' in outcome) {
      if (!interactive) throw new UsageError(outcome.fault);
      say(outcome.fault);
    } else if (interactive) {
      if (await agrees(talk, outcome.question)) return outcome.guess;
      if (outcome.otherwise !== undefined) return outcome.otherwise;
    } else {
      if (outcome.otherwise === undefined) throw new UsageError(outcome.question);
      say(`${outcome.question} Giữ như đã viết.`);
      return outcome.otherwise;
    }
    typed = undefined;
  }
}

/** A question of yes or no; Enter alone is `byDefault`. */
export async function agrees({ ask }: Talk, question: string, byDefault = true): Promise<boolean> {
  const answer = (await ask(`${question} (${byDefault ? 'C/k' : 'c/K'}) `)).trim().toLowerCase();
  return answer === '' ? byDefault : /^(?:c|co|có|y|yes)$/.test(answer.normalize('NFC'));
}

function emptyAnswer<T>(read: Read<T>) {
  const outcome = read('');
  return 'guess' in outcome ? { fault: 'Cần một câu trả lời.' } : outcome;
}
