import type { Finding, Rule, RuleContext } from './types.ts';

/** What the rules find, in their order. */
export function runRules(
  rules: readonly Rule[],
  context: Pick<RuleContext, 'content' | 'now'>,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { id, severity } = rule;
    const report: RuleContext['report'] = (finding) => {
      findings.push({ rule: id, severity, ...finding });
    };
    rule.check({ ...context, report });
  }
  return findings;
}
