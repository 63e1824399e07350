import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import type { UiPlacement } from './types.ts';

/** A short note on hover and focus; never the only place where something is said. */
export function Tooltip({
  content,
  keyHint,
  placement = 'bottom',
  children,
}: {
  content: ReactNode;
  keyHint?: string | undefined;
  placement?: UiPlacement | undefined;
  children: ReactElement;
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip
        placement={placement}
        offset={6}
        className="inline-flex max-w-field items-center gap-2 rounded-control bg-inv px-2 py-1 text-meta font-medium text-on-inv shadow-3 transition-opacity entering:opacity-0 exiting:opacity-0"
      >
        {content}
        {keyHint && <Kbd keys={keyHint} tone="inverse" />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
