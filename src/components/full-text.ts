import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { articleEntry } from '../data/entries.ts';
import { articleComponents } from './mdx.ts';

let container: Promise<AstroContainer> | undefined;

/** An article's body as HTML, for feeds. Markdown is at hand from its loader; MDX is rendered here. */
export async function fullText(id: string): Promise<string> {
  const entry = await articleEntry(id);
  if (entry.rendered) return entry.rendered.html;
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const { Content } = await render(entry);
  return (await container).renderToString(Content, { props: { components: articleComponents } });
}
