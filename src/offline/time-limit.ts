/**
 * A controller whose signal is aborted with another one too. (`AbortSignal.any` is missing in Safari
 * before 17.4.)
 */
export function abortedWith(signal: AbortSignal | undefined): AbortController {
  const either = new AbortController();
  const pass = () => either.abort(signal?.reason);
  signal?.addEventListener('abort', pass);
  if (signal?.aborted) pass();
  return either;
}

/** A signal that is aborted after so long, with a TimeoutError, or with another one. */
export function timeLimit(ms: number, signal?: AbortSignal): AbortSignal {
  const either = abortedWith(signal);
  const limit = AbortSignal.timeout(ms);
  limit.addEventListener('abort', () => either.abort(limit.reason));
  return either.signal;
}
