import { rulesOfCode } from './rules-of-code.ts';
import { rulesOfRights } from './rules-of-rights.ts';
import type { Workflow } from './workflow.ts';

const RULES = { ...rulesOfRights, ...rulesOfCode };

/** Everything that makes a workflow unsafe, as «file: rule: where and what». */
export function faultsOf(workflow: Workflow): string[] {
  return Object.entries(RULES).flatMap(([rule, find]) =>
    find(workflow).map((fault) => `${workflow.file}: ${rule}: ${fault}`),
  );
}

/** The rules that a workflow breaks. */
export function brokenRules(workflow: Workflow): string[] {
  return Object.entries(RULES)
    .filter(([, find]) => find(workflow).length > 0)
    .map(([rule]) => rule);
}

/** Every rule's sentence. */
export const ruleNames: readonly string[] = Object.keys(RULES);
