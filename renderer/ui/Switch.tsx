import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { classNames } from './class-names.ts';

/** On or off, in force at once. */
export function Switch({
  label,
  isLabelHidden = false,
  detail,
  isSelected,
  isDisabled = false,
  onChange,
}: {
  label: string;
  isLabelHidden?: boolean | undefined;
  detail?: ReactNode | undefined;
  isSelected: boolean;
  isDisabled?: boolean | undefined;
  onChange: (isSelected: boolean) => void;
}) {
  return (
    <SwitchField
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
      className="inline-flex"
    >
      <SwitchButton className="group inline-flex min-h-6 items-start gap-2.5 py-0.5 disabled:text-ink-3">
        <span
          className={classNames(
            'mt-px inline-flex h-4.5 w-7.5 shrink-0 items-center rounded-full border border-ctl bg-sunken px-0.5 transition-colors',
            'group-hover:border-ink-3 group-selected:border-accent group-selected:bg-accent group-disabled:border-line-2! group-disabled:bg-sunken!',
            'group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent',
          )}
        >
          <span className="size-3 rounded-full bg-ctl transition-transform group-selected:translate-x-3 group-selected:bg-on-accent group-disabled:bg-line-2!" />
        </span>
        {!isLabelHidden && (
          <span>
            {label}
            {detail !== undefined && <span className="block text-meta text-ink-3">{detail}</span>}
          </span>
        )}
      </SwitchButton>
    </SwitchField>
  );
}
