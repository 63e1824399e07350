import { Ellipsis, X } from 'lucide-react';
import { IconButton } from './IconButton.tsx';
import { InverseButton } from './InverseButton.tsx';
import { MenuTrigger } from './Menu.tsx';
import type { MenuEntry } from './menu-entries.ts';
import type { ActionSpec } from './types.ts';
import { words } from './words.ts';

/** What can be done with the selected rows; floats at the bottom centre of its positioned parent. */
export function BulkBar({
  label,
  actions,
  more,
  onClear,
  clearLabel = words.clear,
}: {
  /** "3 selected" */
  label: string;
  actions: readonly ActionSpec[];
  more?: readonly MenuEntry[] | undefined;
  onClear: () => void;
  clearLabel?: string | undefined;
}) {
  return (
    <div className="pointer-events-none absolute inset-x-4 bottom-4 z-10 flex justify-center">
      <div
        role="toolbar"
        aria-label={label}
        className="pointer-events-auto inverse-surface flex min-h-10.5 max-w-full animate-appear flex-wrap items-center gap-x-1 rounded-card px-2 py-1.5 shadow-3"
      >
        <span aria-live="polite" className="mx-2 font-strong">
          {label}
        </span>
        <Rule />
        {actions.map((action) => (
          <InverseButton
            key={action.label}
            icon={action.icon}
            keyHint={action.keyHint}
            isDisabled={action.isDisabled}
            onPress={action.run}
          >
            {action.label}
          </InverseButton>
        ))}
        {more && (
          <MenuTrigger
            label={words.moreActions}
            entries={more}
            placement="top"
            trigger=<IconButton label={words.moreActions} icon={Ellipsis} variant="inverse" hasTooltip={false} />
          />
        )}
        <Rule />
        <InverseButton icon={X} keyHint="Esc" onPress={onClear}>
          <span className="sr-only">{clearLabel}</span>
        </InverseButton>
      </div>
    </div>
  );
}

function Rule() {
  return <span aria-hidden className="mx-1 h-4.5 w-px bg-inv-line" />;
}
