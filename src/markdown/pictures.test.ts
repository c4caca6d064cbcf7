import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ARTICLE_PATH, renderMarkdown } from './test-support/render.ts';

describe('a picture that cannot be read', () => {
  // Astro's processor prints the error that it throws.
  beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
  afterEach(() => void vi.restoreAllMocks());

  test.each([
    ['Một.\n\n![Ảnh](./khong-co.jpg)', './khong-co.jpg', 3],
    ['Một.\n\n\nTrong câu ![Ảnh](./khong-co.jpg).', './khong-co.jpg', 4],
    ['![Ảnh][a]\n\n[a]: ./khong-co.jpg', './khong-co.jpg', 1],
    ['![Ảnh](./100%.jpg)', './100%.jpg', 1],
    ['Một.\n![Ảnh](https://example.com/a.jpg)', 'https://example.com/a.jpg', 2],
  ])('%j stops the render, naming file, line and picture', async (markdown, url, line) => {
    const message = `Không đọc được ảnh «${url}», dòng ${line} của thân bài.`;
    await expect(renderMarkdown(markdown)).rejects.toMatchObject({
      message: `Failed to parse Markdown file "${ARTICLE_PATH}":\n${message}`,
      file: ARTICLE_PATH,
      line,
    });
  });
});
