import type { Site } from '../../src/site.ts';
import { slugify } from '../../src/text/slug.ts';
import { illustration } from './prepare.ts';

/** The format counts no more than so many characters (https://wiki.openzim.org/wiki/Metadata). */
const longestDescription = 80;

/** The command that makes a ZIM file of a prepared folder, quoted for a shell. */
export function zimCommand(site: Site, folder: string, file: string): string {
  const options = {
    welcome: 'index.html',
    illustration,
    language: 'vie',
    name: `${slugify(site.name)}_vi`,
    title: site.name,
    description: shortened(site.tagline),
    creator: site.organisation,
    publisher: site.organisation,
    source: site.url,
  };
  const words = Object.entries(options).map(([name, value]) => `--${name}=${quoted(value)}`);
  return ['zimwriterfs', ...words, quoted(folder), quoted(file)].join(' \\\n  ');
}

function shortened(text: string): string {
  return [...text].slice(0, longestDescription).join('');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
