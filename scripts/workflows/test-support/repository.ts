import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkflow, type Workflow } from '../workflow.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A file of the repository as text. */
export function repositoryFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The names in a folder of the repository. */
export function repositoryFolder(path: string): string[] {
  return readdirSync(join(ROOT, path)).toSorted();
}

/** Every workflow of the repository. */
export function workflows(): Workflow[] {
  return repositoryFolder('.github/workflows').map(workflow);
}

/** One workflow, by its file's name. */
export function workflow(file: string): Workflow {
  return readWorkflow(file, repositoryFile(`.github/workflows/${file}`));
}
