import { z } from 'zod';
import { sectionsSchema } from '../schemas/sections.ts';

/** A section together with its place in the menu, counted from 0. */
export const sectionEntrySchema = sectionsSchema.element.extend({ order: z.int() });
