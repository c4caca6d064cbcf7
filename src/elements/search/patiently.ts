/** A weak network may need long; an endless one is a failure. */
const patienceMs = 20_000;

/** The promise, or a rejection when it takes longer than anyone waits. */
export function patiently<T>(promise: Promise<T>, ms: number = patienceMs): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Quá lâu.')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
