import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import type { UiIcon } from './types.ts';

/** A choice of one from a few views or kinds; the choice takes effect at once. */
export function SegmentedControl<Id extends string>({
  label,
  options,
  value,
  onChange,
  isDisabled = false,
}: {
  label: string;
  options: readonly { readonly id: Id; readonly label: string; readonly icon?: UiIcon | undefined }[];
  value: Id;
  onChange: (id: Id) => void;
  isDisabled?: boolean | undefined;
}) {
  const choose = (keys: Set<unknown>) => {
    const chosen = options.find((option) => keys.has(option.id));
    if (chosen) onChange(chosen.id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
      isDisabled={isDisabled}
      className="inline-flex h-button items-center rounded-control border border-line-2 bg-sunken p-0.5 print:hidden"
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className="inline-flex h-full items-center gap-1.5 rounded-control px-3 font-medium whitespace-nowrap text-ink-2 transition-colors focus-ring hover:text-ink pressed:bg-hover selected:bg-raised selected:font-name selected:text-ink selected:shadow-2 forced-colors:selected:outline-2 forced-colors:selected:-outline-offset-2 disabled:text-ink-3"
        >
          {option.icon && <Icon of={option.icon} size={14} />}
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
