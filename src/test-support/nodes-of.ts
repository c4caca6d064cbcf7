import ts from 'typescript';

/** Every syntax node of a `.ts`, `.mjs` or `.astro` file; of the latter, of its code and its scripts. */
export function nodesOf(path: string, text: string): ts.Node[] {
  return codeIn(path, text).flatMap((code) => {
    const nodes: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
      nodes.push(node);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest));
    return nodes;
  });
}

function codeIn(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const [, frontMatter = ''] = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontMatter, ...scripts.map(([, code = '']) => code)];
}
