import { createElement, Fragment, type ReactNode } from 'react';

/** Draws parts one after the other; they never change places, so they need no keys. */
export function inOrder<Part>(parts: readonly Part[], draw: (part: Part) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...parts.map(draw));
}
