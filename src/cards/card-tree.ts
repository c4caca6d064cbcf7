import { cutAtWord } from '../text/cut-at-word.ts';
import { type CardFacts, cardHeight, cardWidth } from './card-facts.ts';
import { bottomBand, topBand } from './card-motif.ts';
import { palette } from './card-palette.ts';
import { fitTitle, titleLineHeight } from './fit-title.ts';

/** satori's element: a React element without React. */
export interface CardElement {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly CardElement[];
  };
}

const side = 76;
/** Characters that leave room for the date on the same line. */
const authorLength = 50;
const titleRoom = { width: cardWidth - 2 * side, height: 300 };

type Style = CardElement['props']['style'];

function box(style: Style, children: string | readonly CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A line that ends in '…' where the room does. */
function line(style: Style, text: string): CardElement {
  return box({ display: 'block', lineClamp: 1, ...style }, text);
}

function titleBox(title: string): CardElement {
  const { fontSize, lines } = fitTitle(title, titleRoom);
  const style = { fontSize, lineHeight: titleLineHeight, lineClamp: lines, color: palette.ink };
  return box({ ...titleRoom, marginTop: 14, alignItems: 'center' }, [
    box({ ...style, display: 'block', width: titleRoom.width, wordBreak: 'break-word' }, title),
  ]);
}

/**
 * What is written on a card, over the motif: the site's name and the section at the top, the title,
 * then who wrote it and when. The texts are those that `cardText` returns.
 *
 * @param fontFamily satori's list of families
 */
export function cardTree(facts: CardFacts, fontFamily: string): CardElement {
  const { title, section, dateText, authorText, siteName } = facts;
  const signature = [cutAtWord(authorText, authorLength), dateText]
    .filter((text) => text !== '')
    .join(' · ');
  const head = box({ justifyContent: 'space-between', alignItems: 'center', height: 56 }, [
    line({ fontSize: 36, color: palette.violet, maxWidth: 480 }, siteName),
    line({ fontSize: 28, color: palette.red, maxWidth: 520, textAlign: 'right' }, section),
  ]);
  const rule = box({ height: 3, marginTop: 8, backgroundColor: palette.gold }, []);
  return box(
    {
      flexDirection: 'column',
      boxSizing: 'border-box',
      width: cardWidth,
      height: cardHeight,
      padding: `${topBand + 26}px ${side}px ${bottomBand}px`,
      fontFamily,
      fontWeight: 700,
      lineHeight: titleLineHeight,
    },
    [
      head,
      rule,
      titleBox(title),
      line({ fontSize: 28, marginTop: 14, color: palette.ink, width: titleRoom.width }, signature),
    ],
  );
}
