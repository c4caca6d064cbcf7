import { sitemapEntries } from '../components/machine-files.ts';
import { absolute } from '../data/build.ts';
import { sitemapFiles } from '../seo/index.ts';

export async function getStaticPaths() {
  const files = sitemapFiles(await sitemapEntries(), { homeUrl: absolute('/') });
  return files.map(({ name, xml }) => ({
    params: { sitemap: name.replace(/\.xml$/, '') },
    props: { xml },
  }));
}

export const GET = ({ props }: { props: { xml: string } }) =>
  new Response(props.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
