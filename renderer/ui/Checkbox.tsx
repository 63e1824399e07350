import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Icon } from './Icon.tsx';

/** A square: to select or to agree. Done work has the round one. */
export function Checkbox({
  label,
  isLabelHidden = false,
  detail,
  isSelected,
  isIndeterminate,
  isDisabled,
  isInvalid,
  name,
  autoFocus,
  onChange,
}: {
  label: string;
  isLabelHidden?: boolean | undefined;
  detail?: ReactNode | undefined;
  isSelected: boolean;
  isIndeterminate?: boolean | undefined;
  isDisabled?: boolean | undefined;
  isInvalid?: boolean | undefined;
  name?: string | undefined;
  autoFocus?: boolean | undefined;
  onChange: (isSelected: boolean) => void;
}) {
  return (
    <CheckboxField
      {...defined({ isIndeterminate, isDisabled, isInvalid, name, autoFocus })}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      isSelected={isSelected}
      onChange={onChange}
      className="inline-flex"
    >
      <CheckboxButton className="group inline-flex min-h-6 items-start gap-2 py-0.5 disabled:text-ink-3">
        <span
          className={classNames(
            'mt-0.5 inline-flex size-4 shrink-0 items-center justify-center rounded-tag border border-ctl bg-raised text-on-accent transition-colors',
            'group-hover:border-ink-3 group-pressed:bg-sunken group-selected:border-accent group-selected:bg-accent group-indeterminate:border-accent group-indeterminate:bg-accent',
            'group-invalid:border-danger group-disabled:border-line-2! group-disabled:bg-sunken! group-disabled:text-ink-3',
            'group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent',
          )}
        >
          {isIndeterminate ? <Icon of={Minus} size={12} /> : isSelected && <Icon of={Check} size={12} />}
        </span>
        {!isLabelHidden && (
          <span>
            {label}
            {detail !== undefined && <span className="block text-meta text-ink-3">{detail}</span>}
          </span>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
