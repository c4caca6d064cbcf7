import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteHtml } from './full-text.ts';

const pageUrl = 'https://tin.example/ban-tin/2023/10/dat/';
const plain = (html: string) => absoluteHtml(html, { pageUrl });

describe('absoluteHtml', () => {
  it.each([
    ['<a href="/ban-tin/the/dat/">x</a>', 'https://tin.example/ban-tin/the/dat/'],
    ['<a href="../rung/">x</a>', 'https://tin.example/ban-tin/2023/10/rung/'],
    ['<a href="#fn-1">x</a>', `${pageUrl}#fn-1`],
    ['<a href="//khac.example/a">x</a>', 'https://khac.example/a'],
    ['<a href="mailto:toa-soan@tin.example">x</a>', 'mailto:toa-soan@tin.example'],
  ])('makes the address in %s absolute', (html, address) => {
    expect(plain(html)).toBe(`<a href="${address}">x</a>`);
  });

  it('unwraps a link that must not be followed', () => {
    expect(plain('<p><a href="java&#10;script:alert(1)">bấm <b>đây</b></a></p>')).toBe(
      '<p>bấm <b>đây</b></p>',
    );
  });

  it('makes one image of a picture, the widest that every reader can show', () => {
    const html = `<figure class="anh"><picture>
      <source type="image/avif" srcset="/anh/a-1600.avif 1600w">
      <img src="/anh/a-640.jpg" srcset="/anh/a-640.jpg 640w, /anh/a-1280.jpg 1280w, /anh/a-2400.jpg 2400w"
        sizes="100vw" alt="Đất &amp; nước" width="1280" height="720" loading="lazy" class="x" style="color:red">
      </picture><figcaption>Chú thích. <span class="credit">Ảnh: A</span></figcaption></figure>`;
    expect(plain(html)).toBe(
      '<figure><img src="https://tin.example/anh/a-1280.jpg" alt="Đất &#x26; nước" width="1280"' +
        ' height="720"><figcaption>Chú thích. <span>Ảnh: A</span></figcaption></figure>',
    );
  });

  it.each([
    ['<img src="a.jpg" srcset="b.jpg 2x">', 'b.jpg'],
    ['<img src="a.jpg">', 'a.jpg'],
    [
      '<picture><source srcset="a.avif 640w"><source srcset="a.webp 640w"><img alt=""></picture>',
      'a.webp',
    ],
  ])('finds an address in %s', (html, file) => {
    expect(plain(html)).toContain(`src="${pageUrl}${file}"`);
  });

  it('leaves out an image without a usable address', () => {
    expect(plain('<p>a<img src="data:image/png;base64,AA">b<picture></picture></p>')).toBe(
      '<p>ab</p>',
    );
  });

  it('drops scripts, styles, forms, buttons, hidden parts and comments', () => {
    const html = `<p>a<script>x()</script><style>p{}</style><!-- c --><button>In</button>
      <span hidden>h</span><span aria-hidden="true">#</span><svg><path d="M0"/></svg>
      <iframe src="https://x.example"></iframe><template><p>t</p></template></p>`;
    expect(plain(html).replace(/\s+/gu, '')).toBe('<p>a</p>');
  });

  it('keeps what a custom element wraps', () => {
    expect(plain('<zoom-picture><p onclick="x()" id="p" data-x="1">chữ</p></zoom-picture>')).toBe(
      '<p>chữ</p>',
    );
  });

  it('keeps tables, lists, footnotes and languages', () => {
    const html =
      '<ol start="3" class="l"><li value="4">a</li></ol><table><tr><td colspan="2">b</td></tr></table>' +
      '<section class="footnotes" data-footnotes><ol><li id="fn-1"><p>c ' +
      '<a href="#fnref-1" data-footnote-backref>↩</a></p></li></ol></section><p lang="en">d</p>';
    const text = plain(html);
    expect(text).toContain('<ol start="3"><li value="4">a</li></ol>');
    expect(text).toContain('<td colspan="2">b</td>');
    expect(text).toContain(
      `<section><ol><li><p>c <a href="${pageUrl}#fnref-1">↩</a></p></li></ol>`,
    );
    expect(text).toContain('<p lang="en">d</p>');
  });

  it('shows the state of a task', () => {
    expect(plain('<li><input type="checkbox" checked disabled> xong</li>')).toBe('<li>☑ xong</li>');
    expect(plain('<li><input type="checkbox" disabled> chưa</li>')).toBe('<li>☐ chưa</li>');
  });

  it('changes nothing when applied again', () => {
    const tag = fc.constantFrom(
      'p',
      'b',
      'a href="/x"',
      'img src="y.jpg"',
      'div hidden',
      'x-y',
      'li',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = plain(pieces.join(''));
        expect(plain(once)).toBe(once);
        // An address that stayed relative, in a tag: text may well read ="/ by itself.
        expect(once).not.toMatch(/<(div hidden|x-y)|<[a-z][^<>]*="(?!https:)[/y]/u);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const paragraph =
      '<p class="a">chữ <a href="#b">nối</a> <img src="c.jpg" srcset="d.jpg 9w"></p>';
    const timeOf = (paragraphs: number) => {
      const started = performance.now();
      plain(paragraph.repeat(paragraphs));
      return performance.now() - started;
    };
    timeOf(2_000);
    // Eight times the text: about 8 times as long if linear, 64 if quadratic.
    expect(timeOf(16_000)).toBeLessThan(32 * timeOf(2_000));
  });

  it('throws when the page has no absolute address', () => {
    expect(() => absoluteHtml('<p>a</p>', { pageUrl: '/2023/' })).toThrow(TypeError);
  });
});
