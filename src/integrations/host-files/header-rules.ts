/** Headers for the addresses that a pattern matches: one rule of a `_headers` file. */
export interface HeaderRule {
  /** Root-relative with the base path; `*` stands for anything, `:name` for one segment. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** https://developers.cloudflare.com/pages/configuration/headers/ */
const maxRules = 100;
const maxLineLength = 2000;

function tooLong(line: string, pattern: string): Error {
  const hashes = line.match(/'sha256-/g)?.length ?? 0;
  return new Error(
    `_headers: dòng «${line.trim().slice(0, 40)}…» của «${pattern}» dài ${line.length} ký tự, quá giới hạn ${maxLineLength} của Cloudflare Pages` +
      (hashes > 0
        ? ` vì chứa ${hashes} mã băm của mã chèn thẳng trong trang. Hãy đưa bớt <script> và <style> ra tệp riêng (trong astro.config.mjs: build.inlineStylesheets và vite.build.assetsInlineLimit) hoặc dùng chung một đoạn cho mọi trang.`
        : '.'),
  );
}

/**
 * Writes rules in the syntax that Netlify and Cloudflare Pages share.
 *
 * @throws Error (Vietnamese) past a limit of Cloudflare's, rather than let it drop rules silently.
 */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  if (rules.length > maxRules) {
    throw new Error(
      `_headers: có ${rules.length} quy tắc, quá giới hạn ${maxRules} của Cloudflare Pages. Hãy bớt thư mục và tệp ở ngay gốc trang.`,
    );
  }
  return rules
    .map(({ pattern, headers }) => {
      const lines = headers.map(([name, value]) => `  ${name}: ${value}`);
      const long = lines.find((line) => line.length > maxLineLength);
      if (long !== undefined) throw tooLong(long, pattern);
      return `${[pattern, ...lines].join('\n')}\n`;
    })
    .join('\n');
}
