/** A pause in typing: short enough to feel immediate, long enough to skip the keys within a word. */
export const typingPauseMs = 150;

/** A function that calls `act` once, when it has not been called for a typing pause. */
export function debounce(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, typingPauseMs);
  };
}
