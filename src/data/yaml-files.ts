import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readYamlFile } from './read-yaml-file.ts';

/** One entry a `<id>.yaml` file of a folder. */
export function yamlFolder(folder: string): Loader {
  return yamlLoader('yaml-folder', folder, async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
    return Promise.all(
      names.map(async (name) => {
        const path = join(folder, name);
        return { id: basename(name, '.yaml'), path, data: await readYamlFile(path) };
      }),
    );
  });
}

/** One entry an item of a list whose items carry an `id`; the order is kept in `order`. */
export function yamlList(path: string): Loader {
  return yamlLoader('yaml-list', path, async () => {
    const items = (await readYamlFile(path)) as { id: string }[];
    return items.map((item, order) => ({ id: item.id, path, data: { ...item, order } }));
  });
}

interface Read {
  readonly id: string;
  readonly path: string;
  readonly data: unknown;
}

function yamlLoader(name: string, watched: string, read: () => Promise<Read[]>): Loader {
  return {
    name,
    load: async ({ store, parseData, watcher }) => {
      const fill = async () => {
        const entries = await read();
        store.clear();
        for (const { id, path, data } of entries) {
          const parsed = await parseData({
            id,
            data: data as Record<string, unknown>,
            filePath: path,
          });
          store.set({ id, data: parsed });
        }
      };
      await fill();
      watcher?.add(watched);
      watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(watched)) void fill();
      });
    },
  };
}
