import { describe, expect, it } from 'vitest';
import { proposeSection, proposeTags } from './propose.ts';
import type { KnownArticle } from './site-facts.ts';

const sections = [
  { id: 'moi-truong', name: 'Môi trường' },
  { id: 'tieng-viet', name: 'Tiếng Việt' },
];

const article = (title: string, section: string, ...tags: string[]): KnownArticle => ({
  title,
  section,
  tags,
  authors: [],
});

const articles = [
  article('Lũ trên sông Hương', 'moi-truong', 'lũ lụt', 'sông Hương'),
  article('Vì sao sông đổi màu', 'moi-truong', 'sông Hương'),
  article('Vì sao tiếng Việt có chữ đ', 'tieng-viet', 'chính tả'),
];

describe('proposeSection', () => {
  it('counts the words that a title shares with older ones, and names them', () => {
    expect(proposeSection('Sông và lũ', sections, articles)).toEqual(
      expect.objectContaining({ value: 'moi-truong', because: ['sông', 'lũ'] }),
    );
  });

  it('shares out the vote of a word that all sections use', () => {
    // «vì sao» speaks for both alike, «chữ» for one.
    expect(proposeSection('Vì sao chữ mất dấu', sections, articles)).toEqual(
      expect.objectContaining({ value: 'tieng-viet', because: ['chữ'] }),
    );
  });

  it('knows a section by its name where there are no articles yet', () => {
    expect(proposeSection('Tiếng nói', sections, [])?.value).toBe('tieng-viet');
  });

  it('tells words apart by their marks', () => {
    expect(proposeSection('Lu nước', sections, articles)).toBeUndefined();
  });

  it('proposes no section that the site no longer has', () => {
    expect(proposeSection('Lũ', sections.slice(1), articles)).toBeUndefined();
  });
});

describe('proposeTags', () => {
  it('puts tags that stand in the title first', () => {
    expect(proposeTags('Sông Hương mùa lũ', articles)).toEqual({
      value: ['sông Hương', 'lũ lụt'],
      because: ['sông', 'hương', 'lũ'],
    });
  });

  it('finds a tag in the title however its marks are written', () => {
    expect(proposeTags('Chinh ta', [...articles, article('Chinh', 'a', 'chính tả')]).value).toEqual(
      ['chính tả'],
    );
  });

  it('leaves out tags that only a common word speaks for', () => {
    expect(proposeTags('Vì', articles).value).toEqual([]);
  });
});
