import { absolute, href } from '../data/build.ts';
import { robotsTxt } from '../seo/index.ts';

export const GET = () =>
  new Response(robotsTxt({ sitemapUrl: absolute('/sitemap.xml'), disallow: [href('/pf/')] }));
