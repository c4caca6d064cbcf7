/**
 * The script that stands inline in `<head>`, before the first paint: marks that scripts run (`js`)
 * and applies the reader's theme and text size, so that a page never flashes in another. It takes
 * nothing from storage but the known values. Its hash belongs in the CSP.
 */
export const firstPaint =
  "(e=>{e.classList.add('js');try{let s=localStorage,t=s.getItem('giao-dien'),c=s.getItem('co-chu');" +
  '/^(light|dark)$/.test(t)&&(e.dataset.theme=t);/^(s|l|xl)$/.test(c)&&(e.dataset.text=c)}catch{}' +
  '})(document.documentElement)';
