import type { Site } from '../site.ts';

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
    display: 'minimal-ui',
    theme_color: themeColor,
    background_color: backgroundColor,
    categories: ['news', 'education', 'science'],
    icons,
  });
}
