import type { Page } from 'playwright-core';

/**
 * What does not fit the window or its own box: elements that stick out sideways, unless they lie in
 * something that scrolls, and boxes that clip their text. An empty list for a page without loss.
 */
export function overflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) {
      faults.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${width}`);
    }
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} «${element.textContent.trim().slice(0, 40)}»`;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    // For screen readers only: one pixel, on purpose.
    const isUnseen = (element: Element) => element.getBoundingClientRect().width <= 1;
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || element.closest('svg, .skip') || isUnseen(element))
        continue;
      const box = element.getBoundingClientRect();
      // The byline hangs its dots out to the left.
      const left = element.closest('.byline') ? 0 : box.left;
      if (Math.max(box.right - width, -left) > 1 && !scrolls(element)) {
        faults.push(`${name(element)} sticks out`);
      }
      const style = getComputedStyle(element);
      const clips =
        element.tagName !== 'INPUT' && /hidden|clip/.test(style.overflowX + style.overflowY);
      const tooBig =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1;
      if (clips && tooBig && style.display !== 'inline') faults.push(`${name(element)} is cut`);
    }
    return faults;
  });
}
