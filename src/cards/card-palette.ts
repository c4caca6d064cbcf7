/** The site's colours, as its style sheet has them. */
export const palette = {
  paper: '#f6efe2',
  ink: '#221b2a',
  violet: '#4b2a63',
  gold: '#d9a441',
  red: '#b23a2a',
  teal: '#2f7f79',
} as const;
