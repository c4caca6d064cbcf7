/** The components that an MDX article may use without importing them, and no others. */
export const articleComponentNames = ['Callout', 'Quote', 'Gallery', 'Video'] as const;

/** Pages, which only editors write, may show the owner block too. */
export const pageComponentNames = [...articleComponentNames, 'Owner'] as const;
