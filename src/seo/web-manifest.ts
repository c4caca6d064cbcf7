import type { Site } from '../site.ts';
import { addresses, withBase } from '../text/addresses.ts';

export interface ManifestIcon {
  /** Root-relative, with the base path. */
  readonly src: string;
  /** Such as '512x512', or 'any' for SVG. */
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: 'any' | 'maskable' | 'monochrome' | undefined;
}

/**
 * The web app manifest (https://www.w3.org/TR/appmanifest/), by which the site can be put on a
 * phone's home screen.
 *
 * @param options.base the base path, with slashes at both ends
 */
export function webManifest(
  site: Site,
  options: {
    readonly base: string;
    readonly icons: readonly ManifestIcon[];
    readonly themeColor: string;
    readonly backgroundColor: string;
  },
): string {
  const { base, icons, themeColor, backgroundColor } = options;
  return JSON.stringify({
    id: base,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    dir: 'ltr',
    start_url: base,
    scope: base,
    // Safari takes a site on the home screen for an app, and then keeps what it stored, only when it
    // is `standalone`; browsers that know the override give a button to go back.
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    launch_handler: { client_mode: ['navigate-existing', 'auto'] },
    theme_color: themeColor,
    background_color: backgroundColor,
    categories: ['news', 'education', 'science'],
    icons,
    shortcuts: [
      { name: 'Tìm kiếm', url: withBase(base, addresses.search) },
      { name: 'Bài mới nhất', short_name: 'Mới nhất', url: withBase(base, addresses.latest) },
      {
        name: 'Đọc ngoại tuyến',
        short_name: 'Ngoại tuyến',
        url: withBase(base, addresses.offline),
      },
    ].map((shortcut) => ({ ...shortcut, icons: icons.filter(isForShortcut) })),
  });
}

/** Shortcuts show one picture of at least 96 pixels, such as the app's own smaller one. */
function isForShortcut({ sizes, purpose = 'any' }: ManifestIcon): boolean {
  return sizes === '192x192' && purpose === 'any';
}
