import type { ArchivedSite } from './reader/main.ts';

/** The start script's name in the archive. */
export const scriptName = 'doc-trang-tin.mjs';

const nodePage = 'https://nodejs.org/vi/download';
const noNode = `Máy này chưa có Node.js. Tải ở ${nodePage} rồi mở lại tệp này.`;
const notUnpacked = 'Hãy giải nén cả tệp zip trước, rồi mở lại tệp này trong thư mục đã giải nén.';

/** What lies beside the site in the archive: name → text. */
export function besideTexts(site: ArchivedSite): Readonly<Record<string, string>> {
  return {
    'DOC-TOI.txt': windowsText(readMe(site)),
    'Linux-macOS.sh': shell,
    'Windows.cmd': windowsText(batch),
  };
}

/** `\ufeff` makes old Notepads read it as UTF-8, and old ones want both characters at a line's end. */
function readMe({ name, folder }: ArchivedSite): string {
  return `\ufeff${name.toUpperCase()}: BẢN ĐỌC KHÔNG CẦN MẠNG

Thư mục này chứa toàn bộ trang tin: bài viết, hình, tìm kiếm. Chép đi đâu đọc cũng được, USB cũng được.
Máy chỉ cần Node.js, từ bản 18 (tải một lần ở ${nodePage}) và một trình duyệt.

Cách mở:
1. Giải nén cả tệp zip ra một thư mục.
2. Windows: bấm đúp vào Windows.cmd.
   Linux, macOS: mở Terminal, gõ sh rồi một dấu cách, kéo tệp Linux-macOS.sh vào cửa sổ, nhấn Enter.
   Máy nào cũng được: node ${scriptName}
3. Trình duyệt tự mở trang. Không tự mở thì chép địa chỉ hiện trong cửa sổ vào trình duyệt.
4. Để yên cửa sổ ấy trong khi đọc; đọc xong thì đóng lại.

Trang chỉ mở cho máy này, không máy nào khác vào được, và không gửi gì ra ngoài.
Bấm đúp thẳng vào tệp trong «${folder}» thì trang không hiện đúng: phải mở theo cách trên.
`;
}

const shell = `#!/bin/sh
if ! command -v node >/dev/null 2>&1; then
  echo "${noNode}"
  exit 1
fi
exec node "$(dirname "$0")/${scriptName}"
`;

/** Without the pause the window would close before anybody has read what went wrong. */
const batch = `@echo off
chcp 65001 >nul
if not exist "%~dp0${scriptName}" (
  echo ${notUnpacked}
  pause
  exit /b 1
)
where node >nul 2>nul
if errorlevel 1 (
  echo ${noNode}
  pause
  exit /b 1
)
node "%~dp0${scriptName}"
if errorlevel 1 pause
`;

function windowsText(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
