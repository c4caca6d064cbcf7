import { frameMark } from '../../offline/frames.ts';

/** A page in two parts, without what only machines read. */
export interface SlimPage {
  /** What surrounds the text, with marks; see src/offline/frames.ts. */
  readonly frame: string;
  /** What the frame's mark for the title stands for. */
  readonly title: string;
  /** What `<main>` holds. */
  readonly main: string;
}

/** An attribute's value may hold a «>». */
const rest = '(?:"[^"]*"|[^">])*>';
/** Structured data, previews for social networks and the like: nobody looks for them on a device. */
const forMachines = new RegExp(
  [
    '<script type="application/ld\\+json">.*?</script>',
    `<meta (?:property="(?:og|article|profile):[^"]*"|name="(?:twitter:[^"]*|description)")${rest}`,
    `<link rel="canonical"${rest}`,
  ].join('|'),
  'gsu',
);
const titleElement = /<title>([^<]*)<\/title>/u;
const mainTag = new RegExp(`<main(?:\\s${rest}|>)`, 'u');

/** The page as a device keeps it. */
export function slimmed(html: string): string {
  const end = html.indexOf('</head>');
  return html.slice(0, end).replace(forMachines, '') + html.slice(end);
}

/**
 * @param title - if the page's title holds it (HTML-escaped), it alone is taken out; else all of the title.
 * @throws Error (Vietnamese) without the page's name, when it is not built like a page of ours.
 */
export function slimPage(html: string, title?: string): SlimPage {
  const page = slimmed(html);
  if (hasControls(page)) throw new Error('có ký tự điều khiển. Xóa ký tự ấy trong nội dung.');
  const [element, whole] = titleElement.exec(page) ?? [];
  const tag = mainTag.exec(page);
  const end = page.lastIndexOf('</main>');
  if (element === undefined || whole === undefined || !tag || end < tag.index) {
    throw new Error('thiếu <title> hoặc <main>, nên không đóng gói được.');
  }
  const start = tag.index + tag[0].length;
  const shown = title !== undefined && whole.includes(title) ? title : whole;
  const head = page.slice(0, start).replace(element, () => element.replace(shown, frameMark.title));
  return {
    frame: head + frameMark.main + page.slice(end),
    title: shown,
    main: page.slice(start, end),
  };
}

/** Characters that packs use as marks; XML and HTML forbid them in a text anyway. */
function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return true;
  }
  return false;
}
