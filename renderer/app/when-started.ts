import { queryClient } from '#renderer/api/orpc-query.ts';

/** How long slow answers hold up what comes after the start, in milliseconds. */
const patienceMs = 1_000;

/** Works when there is nothing else to do, and not before what the first screen asked storage for is answered. */
export function whenStarted(work: () => void): void {
  const look = (): void => {
    if (queryClient.isFetching() === 0) begin();
  };
  const begin = (): void => {
    forget();
    clearTimeout(timer);
    window.requestIdleCallback(work, { timeout: patienceMs });
  };
  const timer = setTimeout(begin, patienceMs);
  const forget = queryClient.getQueryCache().subscribe(look);
  look();
}
