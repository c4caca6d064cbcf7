export { type CardFacts, cardHeight, cardWidth } from './card-facts.ts';
export { cardFolder, cardName } from './card-name.ts';
export { type WriteCardsOptions, writeCards } from './write-cards.ts';
