/** When the page has all that it shows, and a page that is loaded again is scrolled to where it was. */
export async function whenLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}
