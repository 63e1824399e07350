import { CircleAlert, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import type { ActionSpec } from './types.ts';
import { words } from './words.ts';

const noActions: readonly ActionSpec[] = [];

/** A place that could not be shown: what happened, what is safe, what to do. */
export function ErrorState({
  what,
  safe = words.errorSafe,
  todo,
  reference,
  onRetry,
  actions = noActions,
}: {
  what: string;
  safe?: ReactNode | undefined;
  todo?: ReactNode | undefined;
  /** The short code under which the log holds the details. */
  reference?: string | undefined;
  onRetry?: (() => void) | undefined;
  actions?: readonly ActionSpec[] | undefined;
}) {
  return (
    <div role="alert" className="flex min-h-0 flex-1 flex-col items-center justify-center px-6 py-8 text-center">
      <Icon of={CircleAlert} size={22} className="text-danger" />
      <h2 className="mt-2 font-words text-page text-balance">{what}</h2>
      <p className="mt-1 max-w-words text-balance text-ink-2">
        {safe} {todo}
      </p>
      {(onRetry !== undefined || actions.length > 0) && (
        <div className="mt-4 flex flex-wrap justify-center gap-2">
          {onRetry && (
            <Button variant="primary" icon={RotateCcw} onPress={onRetry}>
              {words.retry}
            </Button>
          )}
          {actions.map((action) => (
            <Button key={action.label} icon={action.icon} keyHint={action.keyHint} onPress={action.run}>
              {action.label}
            </Button>
          ))}
        </div>
      )}
      {reference !== undefined && <p className="mt-3 text-meta text-ink-3">{reference}</p>}
    </div>
  );
}
