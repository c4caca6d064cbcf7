import { manifestIcons } from '../components/machine-files.ts';
import { settings } from '../data/settings.ts';
import { webManifest } from '../seo/index.ts';
import { site } from '../site.ts';

export const GET = () =>
  new Response(
    webManifest(site, {
      base: settings.base,
      icons: manifestIcons,
      themeColor: '#4b2a63',
      backgroundColor: '#fbf8f2',
    }),
  );
