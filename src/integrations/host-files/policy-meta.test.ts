import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './policy.ts';
import { withPolicyMeta } from './policy-meta.ts';

const code = { scripts: ["'sha256-S='"], styles: ["'sha256-T='"] };

describe('contentSecurityPolicy', () => {
  it('allows our own files and the hashes, and nothing else', () => {
    expect(contentSecurityPolicy(code, 'header')).toBe(
      "default-src 'self'; script-src 'self' 'sha256-S='; " +
        "style-src 'self' 'sha256-T='; img-src 'self'; worker-src 'self'; connect-src 'self'; " +
        "frame-src 'none'; object-src 'none'; base-uri 'self'; form-action 'self'; " +
        "frame-ancestors 'none'",
    );
  });

  it('leaves out of a <meta> what has no effect there', () => {
    expect(contentSecurityPolicy(code, 'meta')).not.toContain('frame-ancestors');
  });
});

describe('withPolicyMeta', () => {
  const policy = (name: string) =>
    `<meta http-equiv="Content-Security-Policy" content="default-src '${name}'">`;
  const html = '<!doctype html><html><head><meta charset="utf-8"><style>a{}</style></head></html>';

  it('puts the policy right after the charset', () => {
    expect(withPolicyMeta(html, "default-src 'self'")).toBe(
      `<!doctype html><html><head><meta charset="utf-8">${policy('self')}<style>a{}</style></head></html>`,
    );
  });

  it('replaces its own earlier policy', () => {
    const once = withPolicyMeta(html, "default-src 'self'");
    expect(withPolicyMeta(once, "default-src 'none'")).toBe(
      withPolicyMeta(html, "default-src 'none'"),
    );
  });

  it('takes any form of the charset', () => {
    expect(withPolicyMeta('<META CHARSET=UTF-8 />', "default-src 'self'")).toBe(
      `<META CHARSET=UTF-8 />${policy('self')}`,
    );
  });

  it('refuses a page without a charset, and one with code before it', () => {
    expect(() => withPolicyMeta('<title>a</title>', '')).toThrow('không có <meta charset="utf-8">');
    expect(() => withPolicyMeta('<script>a()</script><meta charset="utf-8">', '')).toThrow(
      'đứng trước <meta charset="utf-8">',
    );
  });
});
