import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { render } from '../../build/render.ts';
import { checkContent } from '../../check/index.ts';
import { environment } from '../../testing/run-script.ts';
import { environmentOf, forget, type OurProject } from './ours/project.ts';
import { type LogLine, type Phase, phasesOf } from './report/phases.ts';

/**
 * Where the time of our cold build goes: what `npm run build` does, but for taking the lock and putting
 * the site in its place.
 */
export async function profileOurs(project: OurProject): Promise<Phase[]> {
  await forget(project);
  const env = environmentOf(project);
  const checking = await seconds(() =>
    checkContent({ contentDir: project.contentDir, now: Number(env.SOURCE_DATE_EPOCH) * 1000 }),
  );
  const lines: LogLine[] = [];
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  const store = { ASTRO_CACHE_DIR: join(project.dir, '.astro', 'store') };
  const run = render(project.dir, { ...environment(), ...env, ...store }, (text) => {
    lines.push({ at: since(), text });
  });
  await run.done;
  return [{ name: 'kiểm tra nội dung', seconds: checking }, ...phasesOf(lines, since())];
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
