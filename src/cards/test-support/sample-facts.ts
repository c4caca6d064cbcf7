import type { CardFacts } from '../card-facts.ts';

/** An article's card, with everything that a card can show. */
export const sampleFacts: CardFacts = {
  title: 'Những nghịch lý thường gặp ở Thừa Thiên Huế',
  section: 'Khoa học và Đời sống',
  dateText: '02/10/2023',
  authorText: 'Cẩm Lai',
  siteName: 'Khoa học Huế',
};
