/**
 * The link under a click that would simply follow it: with the main button, without a key held
 * (those open a tab, a window, a download), and not handled by anyone yet.
 */
export function plainlyClicked(event: MouseEvent, selector: string): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey) return undefined;
  if (event.shiftKey || event.altKey || !(event.target instanceof Element)) return undefined;
  return event.target.closest<HTMLAnchorElement>(selector) ?? undefined;
}
