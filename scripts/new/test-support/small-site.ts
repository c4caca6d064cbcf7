import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const article = (title: string, section: string, tags: string, author = 'to-moi-truong') =>
  `---\ntitle: "${title}"\ndate: 2026-03-04\nauthor: ${author}\nsection: ${section}\ntags: [${tags}]\n---\n\nNước lên rồi nước lại xuống.\n`;

const FILES: Record<string, string> = {
  'sections.yaml': `- { id: moi-truong, name: Môi trường, description: "Sông, phá, rừng." }
- { id: tieng-viet, name: Tiếng Việt, description: "Chữ và dấu." }
`,
  'authors/cam-lai.yaml': 'name: Cẩm Lai\n',
  'authors/to-moi-truong.yaml': 'name: Tổ Môi trường\nkind: desk\n',
  'redirects.yaml': '/2026/10/bai-cu/: /2026/03/lu-tren-song-huong/\n',
  'articles/2026/lu-tren-song-huong.md': article(
    'Lũ trên sông Hương',
    'moi-truong',
    'lũ lụt, sông Hương',
  ),
  'articles/2026/chu-d-trong-tieng-viet/index.md': article(
    'Chữ đ trong tiếng Việt',
    'tieng-viet',
    'chính tả',
    'cam-lai',
  ),
  'articles/2026/rung-ngap-man.md': article('Rừng ngập mặn', 'moi-truong', 'rừng'),
};

/** A content folder of three articles in a new folder of its own; the caller removes the outer one. */
export function smallSite(): { root: string; contentDir: string } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'new-article-')));
  const contentDir = join(root, 'content');
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(contentDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { root, contentDir };
}
