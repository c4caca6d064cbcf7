import ts from 'typescript';
import { nodesOf } from './nodes-of.ts';
import { isTestCode, type SourceFile } from './violations.ts';

const MOST_LINES = 250;
/** Where the clock is handed to what asks for one as a parameter. */
const INJECTS_CLOCK = new Set(['src/data/settings.ts', 'src/offline/device.ts']);

/** Files that have outgrown one idea. */
export function tooLong(files: readonly SourceFile[]): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** Code that prints on its own account; what runs in a build reports to whoever called it. */
export function printing(files: readonly SourceFile[]): string[] {
  return faults(files, 'prints', (path, node) => {
    return !path.startsWith('src/integrations/') && isMember(node, 'console', 'log');
  });
}

/** Code that looks at the clock itself, so that two builds of one commit could differ. */
export function clockReading(files: readonly SourceFile[]): string[] {
  return faults(files, 'reads the clock', (path, node) => {
    if (isMember(node, 'Date', 'now')) return !INJECTS_CLOCK.has(path);
    const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
    return makes && isNamed(node.expression, 'Date') && !node.arguments?.length;
  });
}

function faults(
  files: readonly SourceFile[],
  what: string,
  isFault: (path: string, node: ts.Node) => boolean,
): string[] {
  return files
    .filter(({ path, text }) => {
      return !isTestCode(path) && nodesOf(path, text).some((node) => isFault(path, node));
    })
    .map(({ path }) => `${path} ${what}`);
}

function isMember(node: ts.Node, object: string, member: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    isNamed(node.expression, object) &&
    node.name.text === member
  );
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
