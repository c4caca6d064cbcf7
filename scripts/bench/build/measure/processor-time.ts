import type { Command } from './run-command.ts';

/**
 * The same command under a shell which says at the end of the output what its programs took; as it is
 * where there is no such shell.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#times
 */
export function timed(command: Command, platform: NodeJS.Platform): Command {
  if (platform === 'win32') return command;
  const { program, args } = command;
  const script = '"$@"; status=$?; times; exit $status';
  return { ...command, program: 'sh', args: ['-c', script, 'sh', program, ...args] };
}

/**
 * The seconds of processor time, of all threads of all programs, at the end of such an output: its last
 * line tells of what the shell has started. Undefined when it does not end so.
 */
export function processorSeconds(output: string): number | undefined {
  const time = '(\\d+)m(\\d+[.,]\\d+)s';
  const [, ...numbers] = new RegExp(`(?:^|\\n)${time} ${time}\\s*$`).exec(output) ?? [];
  if (numbers.length === 0) return undefined;
  const [minutes = 0, seconds = 0, systemMinutes = 0, systemSeconds = 0] = numbers.map((number) =>
    Number(number.replace(',', '.')),
  );
  return (minutes + systemMinutes) * 60 + seconds + systemSeconds;
}
