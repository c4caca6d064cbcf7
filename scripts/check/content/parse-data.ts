import type { z } from 'zod';
import { readYaml, type YamlText } from '../../../src/markdown/yaml.ts';
import { explain } from '../../../src/schemas/friendly-errors.ts';
import type { DataFile, SchemaFault } from './types.ts';

/**
 * Reads and validates a YAML file; `text` is undefined when there is none. `ifMissing` is what a
 * missing or empty file stands for, where there need be none.
 */
export function parseData<T>(
  file: string,
  path: string,
  text: string | undefined,
  schema: z.ZodType<T>,
  ifMissing: T | undefined,
): DataFile<T> {
  if (text === undefined) {
    return { file, path, schemaFaults: [], ...(ifMissing !== undefined && { value: ifMissing }) };
  }
  const yaml = readYaml(text);
  // A file with nothing but comments is an empty list of redirects, not a fault.
  const data = yaml.data ?? (yaml.faults.length === 0 ? (ifMissing ?? null) : undefined);
  if (data === undefined) return { file, path, yaml, schemaFaults: [] };
  const parsed = schema.safeParse(data);
  if (parsed.success) return { file, path, yaml, value: parsed.data, schemaFaults: [] };
  return { file, path, yaml, schemaFaults: placed(parsed.error, yaml.lineOf) };
}

/** What a schema says of data, with places. */
export function validate(
  schema: z.ZodType,
  data: unknown,
  lineOf: YamlText['lineOf'],
): SchemaFault[] {
  const parsed = schema.safeParse(data);
  return parsed.success ? [] : placed(parsed.error, lineOf);
}

function placed(error: z.ZodError, lineOf: YamlText['lineOf']): SchemaFault[] {
  return explain(error).map((fault) => ({ ...fault, ...lineOf(fault.path) }));
}
