const metaCharset = /<meta\s+charset\s*=\s*["']?[\w-]+["']?\s*\/?>/i;
const ownMeta = /^<meta http-equiv="Content-Security-Policy" content="[^"]*">/;
const governedElement = /<(?:script|style|link)[\s>]/i;

/**
 * Puts the policy into the page right after `<meta charset>`, for hosts which send no headers.
 * A policy in a `<meta>` binds only what comes after it, hence the first possible place; one that
 * an earlier run has put there is replaced.
 *
 * @throws Error (Vietnamese) when the page has no `<meta charset>`, or code stands before it.
 */
export function withPolicyMeta(html: string, policy: string): string {
  const charset = metaCharset.exec(html);
  if (!charset) {
    throw new Error('trang không có <meta charset="utf-8"> nên không đặt được chính sách CSP.');
  }
  const end = charset.index + charset[0].length;
  const before = html.slice(0, end);
  if (governedElement.test(before)) {
    throw new Error(
      'có <script>, <style> hoặc <link> đứng trước <meta charset="utf-8">: chính sách CSP đặt sau thẻ ấy sẽ không có hiệu lực với chúng. Hãy đưa <meta charset="utf-8"> lên đầu <head>.',
    );
  }
  const after = html.slice(end).replace(ownMeta, '');
  return `${before}<meta http-equiv="Content-Security-Policy" content="${policy}">${after}`;
}
