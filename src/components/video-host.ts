const YOUTUBE = /^(?:[a-z0-9-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/;

/** The name under which readers know the place where a video is kept. @throws TypeError for no address. */
export function videoHost(address: string): string {
  const { hostname } = new URL(address);
  return YOUTUBE.test(hostname) ? 'YouTube' : hostname.replace(/^www\./, '');
}
