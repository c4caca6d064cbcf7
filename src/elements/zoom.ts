import { plainlyClicked } from './plain-click.ts';

/** A click on a figure's picture opens it large; where that fails, the link to the picture is followed. */
export function openLightboxOnDemand(): void {
  document.addEventListener('click', (event) => {
    const link = plainlyClicked(event, 'a.zoom');
    if (!link) return;
    event.preventDefault();
    import('./lightbox.ts').then(
      ({ openLightbox }) => openLightbox(link),
      () => location.assign(link.href),
    );
  });
}
