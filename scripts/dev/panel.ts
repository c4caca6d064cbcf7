import { CHECK_PATH, type CheckAnswer, CONTENT_CHANGED, type ShownFinding } from './answer.ts';

/**
 * In the browser of whoever edits: a quiet panel on top of the page with what the checker found in its
 * file. Text nodes only, styles inline: no other file of the site knows of it.
 */
const PANEL = 'kiem-tra';
const STYLE =
  'font:14px/1.5 system-ui,sans-serif;color:#221b2a;background:#fdf6e3;border-bottom:2px solid #c9922e;padding:.5rem 1rem';

async function refresh(): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const query = new URLSearchParams({ path: decodeURI(location.pathname) });
  const response = await fetch(`${base}${CHECK_PATH}?${query}`).catch(() => undefined);
  // The server is gone, and Vite says so.
  if (!response) return;
  const answer: CheckAnswer & { fault?: string } = await response.json();
  const old = document.getElementById(PANEL);
  const parts = answer.fault
    ? [text(`Bộ kiểm tra không chạy được: ${answer.fault}`)]
    : partsOf(answer);
  old?.remove();
  if (parts.length > 0) document.body.prepend(panel(parts));
}

function partsOf({ file, findings, elsewhere, unpublished }: CheckAnswer): Node[] {
  const more = elsewhere > 0 ? ` Còn ${elsewhere} lỗi ở tệp khác.` : '';
  const summary = file
    ? `${file}: ${counted(findings)}.${more}`
    : `Toàn bộ nội dung: ${counted(findings)}.`;
  const isQuiet = findings.length === 0 && elsewhere === 0;
  const parts: Node[] = [];
  if (file || !isQuiet) parts.push(details(summary, findings, file !== undefined));
  if (!file && unpublished.length > 0) {
    const links = unpublished.flatMap(({ title, address }, index) => [
      index > 0 ? ' · ' : 'Bài chưa đăng: ',
      link(title, address),
    ]);
    parts.push(element('p', 'margin:0', ...links));
  }
  return parts;
}

function counted(findings: readonly ShownFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'bộ kiểm tra không thấy gì phải sửa';
  return [errors && `${errors} lỗi`, warnings && `${warnings} lời nhắc`].filter(Boolean).join(', ');
}

function details(summary: string, findings: readonly ShownFinding[], isOneFile: boolean): Node {
  const box = element('details', '', element('summary', 'cursor:pointer', summary));
  box.open = isOneFile && findings.some(({ severity }) => severity === 'error');
  if (findings.length === 0) return element('p', 'margin:0', summary);
  const items = findings.map(({ file, place, severity, message }) =>
    element(
      'li',
      `color:${severity === 'error' ? '#a2321f' : 'inherit'}`,
      element('code', 'font-size:.9em', isOneFile ? place : `${file}:${place}`),
      ` ${message}`,
    ),
  );
  box.append(
    element('ul', 'margin:.3rem 0;padding-left:1.2rem;max-height:40vh;overflow:auto', ...items),
  );
  return box;
}

function panel(parts: readonly Node[]): HTMLElement {
  const aside = element('aside', STYLE, ...parts);
  aside.id = PANEL;
  aside.setAttribute('aria-label', 'Bộ kiểm tra');
  return aside;
}

function link(title: string, address: string): HTMLElement {
  const a = element('a', 'color:inherit', title);
  a.href = import.meta.env.BASE_URL.replace(/\/$/, '') + address;
  return a;
}

function text(words: string): Node {
  return document.createTextNode(words);
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  style: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.style.cssText = style;
  made.append(...children);
  return made;
}

import.meta.hot?.on(CONTENT_CHANGED, refresh);
void refresh();
