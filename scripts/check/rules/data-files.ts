import type { Rule } from '../types.ts';

/** Authors, sections, glossary and redirects obey their schemas, and the sections are there. */
export const dataFiles: Rule = {
  id: 'data-files',
  severity: 'error',
  description: 'Tệp tác giả, chuyên mục, chữ tắt và địa chỉ cũ đọc được và đủ các trường',
  example: {
    wrong: { files: { 'authors/an-binh.yaml': 'name: An Bình\nbio: Cộng tác viên\n' } },
    mend: { files: { 'authors/an-binh.yaml': 'name: An Bình\nbiography: Cộng tác viên.\n' } },
  },
  check({ content, report }) {
    const { sections, glossary, redirects, authors } = content;
    for (const { file, yaml, schemaFaults } of [sections, glossary, redirects, ...authors]) {
      for (const { line, column, message } of [...(yaml?.faults ?? []), ...schemaFaults]) {
        report({ file, line, column, message });
      }
    }
    const alreadyTold = content.unreadable.some(({ path }) => path === sections.path);
    if (sections.yaml || alreadyTold) return;
    const message =
      'Thiếu tệp này. Tạo tệp và khai mỗi chuyên mục một mục: - { id: moi-truong, name: "Môi trường", description: "Một câu giới thiệu." }';
    report({ file: sections.file, line: 1, message });
  },
};
