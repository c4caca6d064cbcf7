/** What the reader can do from within an answer. */
export interface Actions {
  /** Searches for another text in place of this one. */
  readonly choose: (text: string) => void;
  /** Does without these other wordings (`Expansion.id`), and with all others. */
  readonly leaveOut: (ids: readonly string[]) => void;
  /** Takes all filters off. */
  readonly clear: () => void;
  /** The address of the search for another text, where there is one to go to. */
  readonly linkTo?: (text: string) => string;
}
