import { createInterface } from 'node:readline/promises';
import { Goodbye } from './refusal.ts';

/** A person at a terminal. */
export type Terminal = {
  /** @throws Goodbye when the person leaves by Ctrl+C or Ctrl+D. */
  ask(question: string): Promise<string>;
  close(): void;
};

/** Opens the terminal for questions; `close` must be called, or the process goes on waiting. */
export function openTerminal(): Terminal {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  // A closed interface leaves its question open for ever, and Node then ends with code 13.
  lines.once('close', () => left.abort());
  return {
    async ask(question) {
      try {
        return await lines.question(question, { signal: left.signal });
      } catch {
        throw new Goodbye('\nĐã dừng. Chưa ghi gì.');
      }
    },
    close: () => lines.close(),
  };
}
