const staticImport =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][\w$*{},\s]*?\bfrom\s*|[\w$*{][\w$*{},\s]*\}\s*from\s*)?["']([^"']+)["']/g;
const fontAddress = /url\(\s*["']?([^"')]+\.(?:woff2?|ttf|otf)(?:[?#][^"')]*)?)["']?\s*\)/gi;

/** What a module imports before it runs; `import(…)` is loaded later and does not count. */
export function staticImports(code: string): string[] {
  return [...code.matchAll(staticImport)].flatMap(([, address]) => address ?? []);
}

/** The font files that a style sheet names. */
export function fontUrls(css: string): string[] {
  return [...css.matchAll(fontAddress)].flatMap(([, address]) => address ?? []);
}
