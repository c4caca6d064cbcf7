import { type Ask, editionFile } from './answer-file.ts';
import { fileOnly } from './file-response.ts';
import type { Editions } from './open-editions.ts';
import { longestMs, type Patience, patienceMs } from './patience.ts';
import { within } from './within.ts';

/**
 * The answer for `pf/bundles.json`: the network's if it comes in time, else that of the active
 * edition, which names the bundles that the device holds, else the network's if it comes at all.
 */
export async function answerBundles(
  editions: Editions,
  patient: Patience,
  network: ReturnType<Ask>,
): Promise<Response> {
  const sound = network.then(soundBundles);
  const soon = await patient(sound);
  if (soon) return soon;
  return (await ownBundles(editions)) ?? fileOnly(await within(sound, longestMs - patienceMs));
}

/** The bundles that the device holds of the active edition. */
export async function answerOwnBundles(editions: Editions): Promise<Response> {
  return fileOnly(await ownBundles(editions));
}

async function ownBundles(editions: Editions): Promise<Response | undefined> {
  editions.forget();
  const active = (await editions.get()).slice(0, 1);
  return soundBundles(await editionFile(active, 'pf/bundles.json'));
}

/** The answer for a file of an index; an error, and never a page, when it is not to be had. */
export async function answerSearchFile(
  editions: Editions,
  ask: Ask,
  path: string,
): Promise<Response> {
  return (await editionFile(await editions.get(), path)) ?? fileOnly(await ask());
}

/** The response, when it is whole and names a bundle to search in. */
async function soundBundles(response: Response | undefined): Promise<Response | undefined> {
  try {
    if (!response?.ok) return undefined;
    const { bundles } = (await response.clone().json()) as { readonly bundles?: unknown };
    return Array.isArray(bundles) && bundles.length > 0 ? response : undefined;
  } catch {
    return undefined;
  }
}
