import { resolve } from 'node:path';
import { site } from './site.ts';

/** What the environment may change for every command; paths are absolute, `base` ends in a slash. */
export interface Settings {
  readonly contentDir: string;
  readonly outDir: string;
  /** Caches that can be deleted at any time; never part of the output. */
  readonly cacheDir: string;
  /** Origin without a trailing slash, such as `https://tin.example`. */
  readonly siteUrl: string;
  /** `/` or `/ban-tin/`. */
  readonly base: string;
  readonly port: number;
  readonly host: string;
  /** The moment that counts as «now» when deciding what is published, in milliseconds. */
  readonly now: number;
  /** Whether each article has a social card of its own, or all share the site's. */
  readonly ownCards: boolean;
  /** Whether readers may keep the site on their devices; without it, what they keep is deleted. */
  readonly offline: boolean;
}

/** A value of the environment that cannot be used; the message is for whoever set it. */
export class SettingsError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads CONTENT_DIR, OUT_DIR, CACHE_DIR, SITE_URL, BASE_PATH, PORT, HOST, SOCIAL_CARDS (`1`, or `0`
 * for one card for the whole site, where one for each article takes too long), OFFLINE (`1`, or `0`
to switch the service worker off in every reader's browser) and SOURCE_DATE_EPOCH
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @throws SettingsError in Vietnamese when a value cannot be used.
 */
export function readSettings(env: Environment, root: string, clock: () => number): Settings {
  // Also takes away a slash at the end: builds put their own folders beside these.
  const path = (value: string) => resolve(root, value);
  const base = normaliseBase(env['BASE_PATH'] || '/');
  return {
    contentDir: path(env['CONTENT_DIR'] || 'content'),
    outDir: path(env['OUT_DIR'] || 'dist'),
    cacheDir: path(env['CACHE_DIR'] || '.cache'),
    siteUrl: readOrigin(env['SITE_URL'] || site.url, base),
    base,
    port: readWhole(env['PORT'] || '4321', 'PORT', 65_535),
    host: env['HOST'] || '127.0.0.1',
    now: env['SOURCE_DATE_EPOCH']
      ? readWhole(env['SOURCE_DATE_EPOCH'], 'SOURCE_DATE_EPOCH', 8_640_000_000_000) * 1000
      : clock(),
    ownCards: readWhole(env['SOCIAL_CARDS'] || '1', 'SOCIAL_CARDS', 1) === 1,
    offline: readWhole(env['OFFLINE'] || '1', 'OFFLINE', 1) === 1,
  };
}

/** `ban-tin`, `/ban-tin` and `/ban-tin/` all become `/ban-tin/`. */
export function normaliseBase(value: string): string {
  const inner = value.replace(/^\/+|\/+$/g, '');
  const parts = inner === '' ? [] : inner.split('/');
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.\.?$/.test(part))) {
    throw new SettingsError(`BASE_PATH «${value}» không dùng được. Viết dạng /ban-tin/`);
  }
  return inner === '' ? '/' : `/${inner}/`;
}

/** The origin of an address that may end in the base path, which some hosts write there too. */
function readOrigin(value: string, base: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SettingsError(
      `SITE_URL «${value}» không phải là địa chỉ web. Viết dạng https://tin.example`,
    );
  }
  if (!['/', base, base.slice(0, -1)].some((path) => url.href === url.origin + path)) {
    throw new SettingsError(
      `SITE_URL «${value}» có phần thừa sau tên miền. Viết ${url.origin}, còn đường dẫn đặt ở BASE_PATH`,
    );
  }
  return url.origin;
}

function readWhole(value: string, name: string, max: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > max) {
    throw new SettingsError(`${name} «${value}» không phải là số nguyên từ 0 đến ${max}.`);
  }
  return number;
}
