import ts from 'typescript';
import { nodesOf } from './nodes-of.ts';

/** One module that a file asks for. */
export interface Import {
  /** As written, such as `./a.ts`, `node:fs` or `zod`; undefined when it is computed. */
  readonly specifier: string | undefined;
  /** Whether nothing of it is left when types are stripped. */
  readonly typeOnly: boolean;
}

/**
 * Every import of a `.ts`, `.mjs` or `.astro` file: static, dynamic, re-exported, in a type, required,
 * in an Astro file's code or in its scripts.
 */
export function importsOf(path: string, text: string): Import[] {
  return nodesOf(path, text).flatMap((node) => importAt(node) ?? []);
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    const phase = node.importClause?.phaseModifier;
    return {
      specifier: textOf(node.moduleSpecifier),
      typeOnly: phase === ts.SyntaxKind.TypeKeyword,
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node)) {
    const literal = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
    return { specifier: textOf(literal), typeOnly: true };
  }
  if (ts.isCallExpression(node) && isLoader(node.expression)) {
    return { specifier: textOf(node.arguments[0]), typeOnly: false };
  }
  return undefined;
}

function isLoader(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(callee) && callee.text === 'require';
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}
