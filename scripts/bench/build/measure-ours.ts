import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { outputSize } from './measure/output-size.ts';
import { type RunCost, runCommands } from './measure/run-command.ts';
import { editsOf } from './ours/edits.ts';
import { applyEdit, buildCommand, forget, type OurProject, targetsIn } from './ours/project.ts';
import { copyProject } from './ours/project-copy.ts';
import { type BuildResult, COLD, UNCHANGED } from './report/results.ts';

/** A copy of this project and of the corpus, in `dir`, to build and to edit. */
export async function ourProject(dir: string, corpus: string): Promise<OurProject> {
  const project = {
    dir: join(dir, 'trang'),
    contentDir: join(dir, 'noi-dung'),
    outDir: join(dir, 'dist'),
    cacheDir: join(dir, 'cache'),
  };
  await copyProject(project.dir);
  await cp(corpus, project.contentDir, { recursive: true });
  return project;
}

/**
 * Our build from nothing, then again after each edit, and all of that `runs` times. Edits stay, so that
 * each warm build has one thing to do that the last had not.
 */
export async function measureOurs(
  project: OurProject,
  { articles, runs, say }: { articles: number; runs: number; say: (line: string) => void },
): Promise<BuildResult[]> {
  const targets = await targetsIn(project);
  const costs = new Map<string, RunCost[]>();
  const build = async (name: string, run: number) => {
    say(`${articles} bài, trang này: ${name} (${run}/${runs})…`);
    const cost = await runCommands([buildCommand(project)]);
    costs.set(name, [...(costs.get(name) ?? []), cost]);
  };
  for (let run = 1; run <= runs; run += 1) {
    await forget(project);
    await build(COLD, run);
    await build(UNCHANGED, run);
    for (const edit of editsOf(targets, run)) {
      await applyEdit(project, edit, run);
      await build(edit.name, run);
    }
  }
  const size = await outputSize(project.outDir);
  return [...costs].map(([name, list]) => ({
    ...{ contestant: 'ours' as const, name, articles },
    ...resultOf(list),
    ...size,
  }));
}

/** What several runs took, as results keep it. */
export function resultOf(costs: readonly RunCost[]) {
  return {
    seconds: costs.map(({ seconds }) => seconds),
    processorSeconds: costs.flatMap(({ processorSeconds }) => processorSeconds ?? []),
    peakBytes: costs.flatMap(({ peakBytes }) => peakBytes ?? []),
    loads: costs.map(({ load }) => load),
  };
}
