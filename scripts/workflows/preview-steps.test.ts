import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runPreviewStep } from './test-support/run-step.ts';

/** GitHub runs them on Linux; they need bash and nothing that macOS lacks. */
describe.skipIf(process.platform === 'win32')('the scripts of preview.yml', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'xem-thu-'));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  describe('find', () => {
    const find = (pulls: string, artifact: string) =>
      runPreviewStep(
        'found',
        dir,
        {
          RUN_ID: '77',
          HEAD_OWNER: 'ai-do',
          HEAD_BRANCH: '$(touch hong)`touch hong`"; x',
          HEAD_SHA: 'abc',
        },
        {
          gh: `case "$*" in *pulls*) printf '%s' '${pulls}' ;; *) printf '%s' '${artifact}' ;; esac`,
        },
      );

    test('names the pull request and the artifact', () => {
      const { code, outputs, calls } = find('12', '345 1000');
      expect({ code, outputs }).toEqual({ code: 0, outputs: { number: '12', artifact: '345' } });
      expect(calls[0]).toContain('head=ai-do:$(touch hong)`touch hong`"; x');
      expect(calls[1]).toContain('repos/to-chuc/kho/actions/runs/77/artifacts');
      expect(readdirSync(dir)).not.toContain('hong');
    });

    test('names nothing when the pull request has moved on or is closed', () => {
      const { code, outputs } = find('', '345 1000');
      expect({ code, outputs }).toEqual({ code: 0, outputs: {} });
    });

    test.each([
      ['12; rm -rf .', '345 1000'],
      ['12\n13', '345 1000'],
      ['0', '345 1000'],
      ['-1', '345 1000'],
      ['12', 'null null'],
      ['12', '345'],
      ['12', '../5 1000'],
      ['12', '345 1000000001'],
      ['12', '345 9999999999999999'],
    ])('refuses pull request %j with artifact %j', (pulls, artifact) => {
      const { code, outputs, said } = find(pulls, artifact);
      expect({ code, outputs }).toEqual({ code: 1, outputs: {} });
      expect(said).toContain('::error::');
    });
  });

  describe('publish', () => {
    beforeEach(() => {
      mkdirSync(join(dir, 'site/.well-known'), { recursive: true });
      writeFileSync(join(dir, 'site/.well-known/security.txt'), '');
      writeFileSync(join(dir, 'site/index.html'), '<p>');
      writeFileSync(join(dir, 'site/_redirects'), '/* https://example.com/:splat 200!');
      writeFileSync(join(dir, 'site/_headers'), '/*\n  Content-Security-Policy: default-src *');
    });

    test.each([
      ['', '', {}],
      ['t', '', {}],
      ['t', 's', { ready: 'yes' }],
    ])('with token %j and site %j it is %j', (token, site, outputs) => {
      const result = runPreviewStep('host', dir, { NETLIFY_TOKEN: token, NETLIFY_SITE: site });
      expect(result).toMatchObject({ code: 0, outputs });
    });

    test('takes a site, with settings of ours', () => {
      expect(runPreviewStep('examine', dir, {})).toMatchObject({ code: 0, said: '' });
      expect(readdirSync(join(dir, 'site')).toSorted()).toEqual([
        '.well-known',
        '_headers',
        'index.html',
      ]);
      expect(readFileSync(join(dir, 'site/_headers'), 'utf8')).toBe(
        '/*\n  X-Robots-Tag: noindex, nofollow\n',
      );
    });

    test.each<[string, () => void]>([
      ['a link to a file', () => symlinkSync('/etc/passwd', join(dir, 'site/a.txt'))],
      ['a link to a folder', () => symlinkSync('/etc', join(dir, 'site/.well-known/a'))],
      ['a link to nothing', () => symlinkSync('nothing', join(dir, 'site/a'))],
      [
        'functions',
        () => mkdirSync(join(dir, 'site/.netlify/edge-functions'), { recursive: true }),
      ],
      ['settings', () => writeFileSync(join(dir, 'site/netlify.toml'), '')],
      ['a hidden file', () => writeFileSync(join(dir, 'site/.env'), '')],
    ])('refuses a site with %s', (_, spoil) => {
      spoil();
      const { code, said } = runPreviewStep('examine', dir, {});
      expect(code).toBe(1);
      expect(said).toContain('::error::');
    });

    test.each([{ MOST_FILES: '3' }, { MOST_KILOBYTES: '1' }])('refuses more than %j', (env) => {
      expect(runPreviewStep('examine', dir, env)).toMatchObject({
        code: 1,
        said: expect.stringContaining('::error::'),
      });
    });

    const send = (answer: string) =>
      runPreviewStep(
        'send',
        dir,
        { NETLIFY_TOKEN: 'bi-mat', NETLIFY_SITE: 'cho-xem' },
        { zip: 'touch ../site.zip', curl: 'echo', jq: `cat > /dev/null; printf '%s' '${answer}'` },
      );

    test('gives the address of this very deployment', () => {
      const { code, outputs, calls, said } = send('64f0a1--xem-thu-hue');
      expect({ code, outputs }).toEqual({
        code: 0,
        outputs: { url: 'https://64f0a1--xem-thu-hue.netlify.app/' },
      });
      expect(calls.join('\n')).toContain('https://api.netlify.com/api/v1/sites/cho-xem/deploys');
      expect(said).not.toContain('bi-mat');
    });

    test.each(['', 'null--null/x', 'evil.example/?--a', '64f0--a\nurl=x'])(
      'refuses %j',
      (answer) => {
        expect(send(answer)).toMatchObject({ code: 1, outputs: {} });
      },
    );
  });

  describe('comment', () => {
    const comment = (env: Readonly<Record<string, string>>, former: string) =>
      runPreviewStep(
        'write',
        dir,
        { NUMBER: '12', ARTIFACT: '345', RUN_ID: '77', HEAD_SHA: 'abcdef0123456789', ...env },
        { gh: `case "$*" in *paginate*) printf '%s' '${former}' ;; esac` },
      );

    test('says where the preview is', () => {
      const { code, calls } = comment({ URL: 'https://64f0a1--xem-thu.netlify.app/' }, '');
      expect(code).toBe(0);
      const text = calls.join('\n');
      expect(text).toContain('--method POST repos/to-chuc/kho/issues/12/comments');
      expect(text).toContain('**Bản xem thử:** https://64f0a1--xem-thu.netlify.app/');
      expect(text).toContain('Dựng từ abcdef0.');
    });

    test('without a host, says where to fetch it and how to open it', () => {
      const text = comment({ URL: '' }, '').calls.join('\n');
      expect(text).toContain('https://github.com/to-chuc/kho/actions/runs/77/artifacts/345');
      expect(text).toContain('QUAN-TRI.md#xem-thử');
    });

    test('changes its former words, the first of them', () => {
      const text = comment({ URL: '' }, '900\n901').calls.join('\n');
      expect(text).toContain('--method PATCH repos/to-chuc/kho/issues/comments/900');
      expect(text).not.toContain('POST');
    });
  });
});
