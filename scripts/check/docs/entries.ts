import { findingsOf } from '../examples/check-example.ts';
import { rules } from '../rules.ts';
import type { Entry } from './page.ts';

/** Every rule of the catalogue with what it really finds in its wrong example. */
export async function catalogueEntries(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const rule of rules) {
    entries.push({ rule, findings: await findingsOf(rule.example.wrong) });
  }
  return entries;
}
