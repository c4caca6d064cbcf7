import { browserDevice } from '../../offline/device.ts';
import { editionsOf, firstOf } from '../../offline/open-editions.ts';

/** Looks in the packs on the device for pages, by their paths with the base path. */
export function editionPages(base: string): (path: string) => Promise<boolean> {
  const editions = editionsOf({ device: browserDevice(), base });
  return async (path) => {
    const read = firstOf(await editions.get(), ({ reader }) =>
      reader.page(path.slice(base.length)),
    );
    return (await read) !== undefined;
  };
}
