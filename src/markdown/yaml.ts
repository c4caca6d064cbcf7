import {
  type Document,
  isMap,
  isPair,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { foreignFeature, syntaxFault } from './yaml-faults.ts';

/** A place in a file; both count from 1. */
export type Place = { line: number; column: number };

/** Something an author must mend, in Vietnamese, and where. */
export type Fault = Place & { message: string };

/** A YAML text, read; `data` is `undefined` when a fault leaves nothing to trust. */
export type YamlText = {
  data: unknown;
  faults: Fault[];
  /** Where a field or list item stands; of a missing one, where the thing around it begins. */
  lineOf(path: readonly (string | number)[]): Place;
};

/**
 * Reads YAML as authors may write it: the core schema of YAML 1.2, in which dates stay text, without
 * anchors, aliases and type tags. Those are refused before any value is built, so that nine levels of
 * aliases cost nothing. `firstLine` is the line of the file on which the text begins.
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const lines = text.split(/\r?\n/);
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults: Fault[] = [];
  const report = (offset: number, describe: (line: string) => string) => {
    const place = placeAt(offset);
    // One mistake often trips the parser several times on the same line.
    if (faults.some((fault) => fault.line === place.line)) return;
    faults.push({ ...place, message: describe(lines[place.line - firstLine] ?? '') });
  };

  for (const error of document.errors) {
    const offset = openedBefore(document, error) ?? error.pos[0];
    report(offset, (line) => syntaxFault(error, line));
  }
  let foreign = false;
  visit(document, {
    Node(_, node) {
      const feature = foreignFeature(node);
      if (!feature) return;
      foreign = true;
      report(node.range?.[0] ?? 0, feature);
    },
  });
  const usable = !foreign && document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  return {
    data: usable ? (document.toJS() as unknown) : undefined,
    faults: faults.sort((a, b) => a.line - b.line || a.column - b.column),
    lineOf: (path) => placeAt(offsetOf(document, path)),
  };
}

/** An unclosed bracket or quote is reported where the text ends; its author looks where it opened. */
function openedBefore(document: Document, error: { message: string; pos: [number, number] }) {
  if (!/Missing closing|must be sufficiently indented and end with/.test(error.message)) return;
  let opened: number | undefined;
  visit(document, {
    Node(_, node) {
      const { type, flow } = node as { type?: string; flow?: boolean };
      const start = node.range?.[0];
      if (start !== undefined && start < error.pos[0] && (flow || type?.startsWith('QUOTE'))) {
        opened = start;
      }
    },
  });
  return opened;
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const part of path) {
    const child = isMap(node)
      ? node.items.find(({ key }) => String((key as { value?: unknown })?.value) === String(part))
      : isSeq(node)
        ? node.items[Number(part)]
        : undefined;
    const named = isPair(child) ? child.key : child;
    const start = (named as Node | undefined)?.range?.[0];
    if (start === undefined) return offset;
    offset = start;
    node = isPair(child) ? child.value : child;
  }
  return offset;
}
