/**
 * Makes a reader that works once a build, however many pages ask; in the development server it works
 * anew for every request, since the content changes under it.
 */
export function oncePerBuild<Result>(load: () => Promise<Result>): () => Promise<Result> {
  let remembered: Promise<Result> | undefined;
  return () => {
    if (import.meta.env.DEV) return load();
    remembered ??= load();
    return remembered;
  };
}
