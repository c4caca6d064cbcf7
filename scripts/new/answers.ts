/**
 * What became of a typed answer: usable; not usable, and why; or perhaps mistyped, with what was likely
 * meant and, where the text as typed can stand as well, that.
 */
export type Outcome<T> =
  | { value: T }
  | { fault: string }
  | { guess: T; question: string; otherwise?: T };

/** Reads an answer that is one thing. */
export type Read<T> = (typed: string) => Outcome<T>;

/**
 * Reads `a, b` as a list without repetitions, each part by `read`. Of several doubtful parts each is
 * named in one question; one that cannot be used makes the whole list unusable.
 */
export function readList(read: Read<string>): Read<string[]> {
  return (typed) => {
    const parts = typed
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length === 0) return { fault: 'Cần ít nhất một mục.' };
    const outcomes = parts.map(read);
    const faults = outcomes.flatMap((outcome) => ('fault' in outcome ? [outcome.fault] : []));
    if (faults.length > 0) return { fault: faults.join('\n') };
    const best = outcomes.map((outcome) => ('value' in outcome ? outcome.value : guessOf(outcome)));
    const questions = outcomes.flatMap((outcome) =>
      'question' in outcome ? [outcome.question] : [],
    );
    if (questions.length === 0) return { value: [...new Set(best)] };
    const otherwise = outcomes.map((outcome) =>
      'value' in outcome ? outcome.value : 'guess' in outcome ? outcome.otherwise : undefined,
    );
    const complete = otherwise.filter((part) => part !== undefined);
    return {
      guess: [...new Set(best)],
      question: questions.join(' '),
      ...(complete.length === parts.length && { otherwise: [...new Set(complete)] }),
    };
  };
}

function guessOf(outcome: Outcome<string>): string {
  return 'guess' in outcome ? outcome.guess : '';
}
