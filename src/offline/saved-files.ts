import { openStore, type Place, pathsIn } from './store.ts';
import { timeLimit } from './time-limit.ts';

/** The name of a script, style or font, with the hash of its content. */
const fileName = /[\w.@~-]+\.[\w-]{8}\.(?:js|css|woff2)/gu;
/** What the device has comes at once; nobody waits long for the rest. */
const patienceMs = 5_000;

/**
 * What the pages that the reader saved for later are shown with, by address: files that they name,
 * files that these name in turn, and so on. Those that neither the device nor the network has in
 * time are left out.
 */
export async function filesOfSaved(
  place: Place,
  ms = patienceMs,
): Promise<ReadonlyMap<string, Response>> {
  const { device, base } = place;
  const saved = await openStore(place, 'doc-sau');
  const files = new Map<string, Response>();
  const asked = new Set<string>();
  const signal = timeLimit(ms);

  async function take(name: string): Promise<void> {
    // By way of the worker, which answers with what the device has.
    const address = `${base}_astro/${name}`;
    const file = await device.fetch(address, { signal });
    if (!file.ok) return;
    const body = await file.clone().blob();
    files.set(address, new Response(body, { headers: file.headers }));
    if (!name.endsWith('.woff2')) await follow(await file.text());
  }
  async function follow(text: string): Promise<void> {
    const named = new Set([...text.matchAll(fileName)].map(([name]) => name));
    const names = [...named].filter((name) => !asked.has(name));
    for (const name of names) asked.add(name);
    await Promise.all(names.map((name) => take(name).catch(() => {})));
  }

  for (const path of await pathsIn(saved, place)) {
    if (path.endsWith('/')) await follow((await (await saved.match(base + path))?.text()) ?? '');
  }
  return files;
}
