import { within } from './within.ts';

/** What the device has is not waited for any longer. */
export const patienceMs = 3_000;
/** Nor is what it does not have: so long does nobody look at an empty window. */
export const longestMs = 15_000;
/** A network that let somebody wait in vain is not waited for again, for so long. */
export const impatientMs = 30_000;

/**
 * Waits for the network, before what the device has is looked for: gives its answer if that comes in
 * time, else undefined.
 */
export type Patience = <T>(network: Promise<T>) => Promise<T | undefined>;

/** Remembers when the network did not answer in time; an answer that does is the end of that. */
export function patience(): Patience {
  /** Runs out when that is forgotten. */
  let stalled: ReturnType<typeof setTimeout> | undefined;
  return async (network) => {
    const inTime = within(
      network.then((answer) => ({ answer })),
      patienceMs,
    ).then((soon) => {
      clearTimeout(stalled);
      const forget = () => {
        stalled = undefined;
      };
      stalled = soon ? undefined : setTimeout(forget, impatientMs);
      return soon;
    });
    const soon = await (stalled ? within(inTime, 0) : inTime);
    return soon?.answer;
  };
}
