import { weighted } from './weighted.ts';

/** Ids of the site's sections, with how many articles of a hundred each gets. */
export const sectionShares: Readonly<Record<string, number>> = {
  'tin-hoat-dong': 38,
  'tu-van-phan-bien': 16,
  'khoa-hoc-doi-song': 16,
  'moi-truong': 11,
  'cong-nghe-so': 9,
  'huong-dan': 6,
  'tieng-viet': 4,
};

/** A draw of a section's id. */
export const drawSection = weighted(Object.keys(sectionShares), (id) => sectionShares[id] ?? 0);
