import { expect, it } from 'vitest';
import { processorSeconds, timed } from './processor-time.ts';
import { runCommands } from './run-command.ts';

it('reads what a shell says of its programs', () => {
  const output = 'Done.\n0m0.010s 0m0.020s\n1m2.500s 2m0.25s\n';
  expect(processorSeconds(output)).toBe(182.75);
  expect(processorSeconds('Done.\n')).toBeUndefined();
});

it('leaves a command alone where no shell can time it', () => {
  const command = { program: 'node', args: ['a'], cwd: '.' };
  expect(timed(command, 'win32')).toBe(command);
  expect(timed(command, 'linux').args.slice(-2)).toEqual(['node', 'a']);
});

it.skipIf(process.platform === 'win32')(
  'tells work from waiting',
  async () => {
    const run = (code: string) =>
      runCommands([{ program: process.execPath, args: ['-e', code], cwd: '.' }]);
    const used = 'const { user, system } = process.cpuUsage(); return user + system';
    const busy = await run(`const used = () => { ${used} }; while (used() < 4e5);`);
    const idle = await run('setTimeout(() => {}, 400)');
    expect(busy.processorSeconds).toBeGreaterThan(0.3);
    expect(idle.processorSeconds).toBeLessThan(busy.processorSeconds ?? 0);
    expect(idle.seconds).toBeGreaterThan(0.4);
  },
  30_000,
);

it('passes on what a program fails with', async () => {
  const args = ['-e', 'console.error("broken"); process.exit(3)'];
  const failing = runCommands([{ program: process.execPath, args, cwd: '.' }]);
  await expect(failing).rejects.toThrow(/: 3\n[\s\S]*broken/);
});
