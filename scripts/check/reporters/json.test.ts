import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { findingsIn } from '../fixture-site.ts';
import { byWeight } from '../order.ts';
import type { Report } from '../types.ts';
import { jsonReport } from './json.ts';

const schema = JSON.parse(readFileSync(new URL('report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

function problems(report: Report): unknown[] {
  return validate(JSON.parse(jsonReport(report))) ? [] : (validate.errors ?? []);
}

describe('jsonReport', () => {
  it('has the form that the schema documents', async () => {
    const findings = await findingsIn({
      'articles/2026/a.md': '---\ntitle: A: b\n---\nx',
      'pages/A.mdx': '',
    });
    expect(findings.some(({ fix }) => fix)).toBe(true);
    expect(findings.some(({ column }) => column === undefined)).toBe(true);
    const changes = [{ rule: 'a', file: 'content/a.md', line: 2, before: 'Tin', after: '"Tin"' }];
    expect(problems({ findings: findings.sort(byWeight), fileCount: 5 })).toEqual([]);
    expect(problems({ findings: [], fileCount: 5, changes })).toEqual([]);
  });

  it('counts, and says of each finding whether --fix mends it', () => {
    const finding = {
      rule: 'a',
      severity: 'error',
      file: 'a.md',
      line: 1,
      message: 'x',
      fix: { edits: [] },
    } as const;
    const report = { findings: [{ ...finding, fix: { edits: [] } }], fileCount: 3 };
    expect(JSON.parse(jsonReport(report))).toEqual({
      version: 1,
      summary: { errors: 1, warnings: 0, files: 1, checked: 3 },
      findings: [
        { rule: 'a', severity: 'error', file: 'a.md', line: 1, message: 'x', fixable: true },
      ],
    });
  });
});
