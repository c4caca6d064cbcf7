import { readFile } from 'node:fs/promises';
import { readYaml } from '../markdown/yaml.ts';

/**
 * The data of a YAML file, read as the checker reads it.
 *
 * @throws Error that names file, line and what an author must mend, in Vietnamese.
 */
export async function readYamlFile(path: string): Promise<unknown> {
  const { data, faults } = readYaml(await readFile(path, 'utf8'));
  if (faults.length === 0) return data;
  throw new Error(
    faults.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'),
  );
}
