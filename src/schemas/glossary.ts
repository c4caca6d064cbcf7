import { z } from 'zod';
import { text } from './fields.ts';
import { friendly } from './friendly-errors.ts';

const example = 'KHCN: khoa học và công nghệ';

/** `content/glossary.yaml`: abbreviation → what it stands for, shown where it first occurs. */
export const glossarySchema = z.record(
  z.string(),
  text(example, 200).describe('Cách viết đầy đủ của chữ viết tắt.'),
  {
    error: friendly(example),
  },
);

/** Abbreviation → what it stands for. */
export type Glossary = z.output<typeof glossarySchema>;
