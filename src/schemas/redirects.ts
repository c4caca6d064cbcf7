import { z } from 'zod';
import { text } from './fields.ts';
import { friendly } from './friendly-errors.ts';

const example = '/gioi-thieu-chung/: /gioi-thieu/';

/** An address inside the site, without the base path: no host, query, fragment, `..` or spaces. */
const SITE_ADDRESS = /^\/(?!\/)(?:(?!\.{1,2}\/)[^\s?#\\/]+\/)*(?:(?!\.{1,2}$)[^\s?#\\/]+)?$/;

/**
 * `content/redirects.yaml`: old address → new address, both from the site's root.
 * A new address ends in a slash, as every page of the site does; an old one need not.
 */
export const redirectsSchema = z
  .record(z.string(), text(example, 300).describe('Địa chỉ mới, bắt đầu và kết thúc bằng dấu /.'), {
    error: friendly(example),
  })
  .superRefine((redirects, context) => {
    for (const [from, to] of Object.entries(redirects)) {
      const bad = SITE_ADDRESS.test(from) ? to : from;
      if (SITE_ADDRESS.test(bad) && (bad === from || to.endsWith('/'))) continue;
      const message = `Địa chỉ "${bad}" chưa đúng dạng. Viết địa chỉ trong trang, bắt đầu và kết thúc bằng dấu /, ví dụ ${example}`;
      context.addIssue({ code: 'custom', path: [from], message });
    }
  });

/** Old address → new address. */
export type Redirects = z.output<typeof redirectsSchema>;
