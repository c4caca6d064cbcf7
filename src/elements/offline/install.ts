/** How a site is put among a device's apps; `desktop` stands for every computer. */
export type InstallWay = 'ios' | 'android' | 'desktop';

/** Which way this device has. An iPad calls itself a Mac, but no Mac can be touched. */
export function installWay(userAgent: string, touchPoints: number): InstallWay {
  if (/iPhone|iPad|iPod/u.test(userAgent)) return 'ios';
  if (/Macintosh/u.test(userAgent) && touchPoints > 1) return 'ios';
  return /Android/u.test(userAgent) ? 'android' : 'desktop';
}

/** What the page says about it: nothing needed any more, a button, or the way by the menu. */
export type InstallHintKind = 'installed' | 'button' | InstallWay;

export function installHint(facts: {
  /** The page runs in a window of its own, as an app. */
  readonly isApp: boolean;
  /** The browser offered to ask the reader. */
  readonly canAsk: boolean;
  readonly way: InstallWay;
}): InstallHintKind {
  if (facts.isApp) return 'installed';
  return facts.canAsk ? 'button' : facts.way;
}
