import type { FakeDevice, Network } from './fake-device.ts';
import type { FakeEdition } from './fake-edition.ts';

/** A site that is up and has one edition; `pages` are HTML by path. */
export interface FakeSite {
  edition: FakeEdition;
  readonly pages: Map<string, string>;
  readonly network: Network;
}

export function fakeSite(edition: FakeEdition, base = '/'): FakeSite {
  const site: FakeSite = {
    edition,
    pages: new Map(),
    network(path) {
      const name = path.slice(base.length);
      if (name === 'offline/manifest.json') return Response.json(site.edition.manifest);
      const pack = site.edition.bodies.get(name);
      if (pack) return new Response(pack);
      const html = site.pages.get(path);
      return html === undefined ? notFound() : new Response(html, { headers: asHtml });
    },
  };
  return site;
}

const asHtml = { 'Content-Type': 'text/html; charset=utf-8' };

export function notFound(): Response {
  return new Response('<h1>Không có trang này</h1>', { status: 404, headers: asHtml });
}

/** A network whose login page answers everything. */
export const captivePortal: Network = () =>
  new Response('<h1>Chào mừng đến Wi-Fi</h1>', { headers: asHtml });

/** No network at all. */
export const noNetwork: Network = () => undefined;

/** A network that never answers. */
export const silence: Network = () => new Promise(() => {});

/** What a device keeps, by the ids of the packs. */
export function heldIds(
  device: FakeDevice,
  { manifest }: FakeEdition,
  base = '/',
): readonly string[] {
  const kept = new Set(device.kept(base, 'goi'));
  return manifest.packs.filter(({ url }) => kept.has(base + url)).map(({ id }) => id);
}

/** A response that somebody's login led to. */
export class Redirected extends Response {
  override get redirected(): boolean {
    return true;
  }
  override clone(): Redirected {
    const { body, headers, status } = super.clone();
    return new Redirected(body, { headers, status });
  }
}
