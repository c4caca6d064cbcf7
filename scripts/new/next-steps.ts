/** What the last message depends on. */
export type Written = {
  /** The file as a command can name it from where the person is. */
  file: string;
  /** Below the content folder of the repository, if the file lies in it. */
  inRepository: boolean;
  slug: string;
  folder: boolean;
  draft: boolean;
  /** Its date has not come yet. */
  waits: boolean;
  /** Where `npm run dev` shows the article. */
  preview: string;
  /** The repository's page and the branch that is published. */
  repository?: { url: string; branch: string };
};

/** What is there now and what to do next, for someone who does this for the first time. */
export function nextSteps(written: Written): string {
  const { file, folder, draft, preview } = written;
  const photos = folder
    ? ' Ảnh để cùng thư mục, gọi ra bằng ![Trong ảnh có gì](./ten-anh.jpg).'
    : '';
  return `
Đã ghi ${file}${draft ? ' (bản nháp, chưa đăng)' : ''}.

Việc tiếp theo:
1. Viết: mở tệp ấy${draft ? ', thay những câu hướng dẫn bằng bài của bạn' : ', viết tiếp dưới câu tóm tắt'}.${photos}
2. Kiểm tra: npm run check -- ${file}
3. Xem thử: chạy npm run dev rồi mở
     ${preview}
${upTo(written)}${written.inRepository ? sending(written) : '4. Gửi: chép tệp này vào thư mục content của kho bài, rồi gửi như mọi bài khác.'}`;
}

/** When readers will see it. */
function upTo({ draft, waits }: Written): string {
  const lines = [
    draft
      ? '   Bản nháp chỉ hiện trên máy bạn. Viết xong thì xóa dòng draft: true; còn dòng ấy thì bài\n   gửi đi được mà chưa đăng.\n'
      : '',
    waits ? '   Ngày đăng chưa tới: đến ngày ấy bài tự lên trang.\n' : '',
  ];
  return lines.join('');
}

function sending({ file, slug, repository }: Written): string {
  const commands = [
    `git switch -c bai/${slug}`,
    `git add ${file.replace(/\/index\.md$/, '')}`,
    `git commit -m "Bài mới: ${slug}"`,
    `git push -u origin bai/${slug}`,
  ].map((command) => `     ${command}`);
  const request = repository
    ? `rồi mở ${repository.url}/pull/new/bai/${slug}`
    : 'rồi mở đề nghị nhập';
  const web = repository
    ? `\n   Không quen git? Mở ${repository.url}/new/${repository.branch}?filename=${file}\n   và dán nội dung tệp vào. Từng bước có hình: .github/CONTRIBUTING.md`
    : '';
  return `4. Gửi tòa soạn:\n${commands.join('\n')}\n   ${request}${web}`;
}
