/**
 * A Vite plugin that leaves out the helper which Vite puts around each dynamic import to preload
 * style sheets and modules. Our lazy modules bring their own style sheets (`load-styles.ts`), so the
 * helper would only cost every page 0.6 KB, and the list of what it would preload 0.4 KB more. Should
 * Vite rename it, nothing breaks: the budget of eager JavaScript then tells.
 */
export function plainDynamicImport() {
  return {
    name: 'plain-dynamic-import',
    enforce: 'pre' as const,
    config: () => ({ environments: { client: { build: { modulePreload: false as const } } } }),
    load(id: string): string | undefined {
      if (id !== '\0vite/preload-helper.js') return undefined;
      return 'export const __vitePreload = (load) => load();';
    },
  };
}
