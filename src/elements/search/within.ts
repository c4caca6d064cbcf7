/** The promise, or a rejection when it takes longer than `ms`. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Quá ${ms / 1000} giây.`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
