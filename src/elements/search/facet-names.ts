import type { Facet } from '../../search/types.ts';

/** The filters as readers see them. */
export const facetNames: Readonly<Record<Facet, string>> = {
  nam: 'Năm',
  'chuyen-muc': 'Chuyên mục',
  the: 'Thẻ',
  'tac-gia': 'Tác giả',
};
