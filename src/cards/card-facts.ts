/** What a social card shows. Plain text, as readers see it. */
export interface CardFacts {
  readonly title: string;
  readonly section: string;
  /** Such as '02/10/2023'. Empty on pages without a date. */
  readonly dateText: string;
  readonly authorText: string;
  readonly siteName: string;
}

/** The size that Facebook, Zalo and X ask for, in pixels. */
export const cardWidth = 1200;
export const cardHeight = 630;
