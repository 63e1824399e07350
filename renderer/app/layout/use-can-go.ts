import { useRouter, useRouterState } from '@tanstack/react-router';

let furthest = 0;

/** Whether there are places before and after this one in the history of this window. */
export function useCanGo(): { readonly canGoBack: boolean; readonly canGoForward: boolean } {
  const { history } = useRouter();
  const index = useRouterState({ select: ({ location }) => location.state.__TSR_index });
  // A new place cuts off what came after; the browser does not tell, its length does.
  furthest = Math.max(Math.min(furthest, history.length), index);
  return { canGoBack: index > 0, canGoForward: index < furthest };
}
