import { slugify } from '../../../src/text/slug.ts';
import { makeName } from './people.ts';
import { randomStream } from './random.ts';

/** An author's file: its name without folder and ending is the id that articles write. */
export type AuthorFile = { id: string; path: string; text: string };

const AUTHORS = 40;
/** One author in so many is a desk. */
const DESK_EVERY = 8;
const DESKS = ['Ban biên tập', 'Tổ Phóng viên', 'Tổ Bạn đọc', 'Tổ Tư liệu', 'Tổ Ảnh'];

/** The forty authors of a seed's corpus. */
export function makeAuthors(seed: number): AuthorFile[] {
  const random = randomStream(seed, 'authors');
  const authors = new Map<string, AuthorFile>();
  while (authors.size < AUTHORS) {
    const isDesk = authors.size % DESK_EVERY === 0;
    const name = isDesk ? (DESKS[authors.size / DESK_EVERY] ?? '') : makeName(random);
    const id = slugify(name);
    const role = isDesk ? 'Bộ phận biên tập' : random.pick(['Phóng viên', 'Cộng tác viên']);
    const lines = [`name: ${name}`, `kind: ${isDesk ? 'desk' : 'person'}`, `role: ${role}`];
    const path = `authors/${id}.yaml`;
    if (!authors.has(id)) authors.set(id, { id, path, text: `${lines.join('\n')}\n` });
  }
  return [...authors.values()];
}
