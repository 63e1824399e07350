import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';

/** A circle: this is done. */
export function RoundCheck({
  label,
  isLabelHidden = false,
  isDone,
  isDisabled = false,
  onChange,
}: {
  label: string;
  isLabelHidden?: boolean | undefined;
  isDone: boolean;
  isDisabled?: boolean | undefined;
  onChange: (isDone: boolean) => void;
}) {
  return (
    <CheckboxField
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      isSelected={isDone}
      isDisabled={isDisabled}
      onChange={onChange}
      className="inline-flex"
    >
      <CheckboxButton className="group inline-flex min-h-6 min-w-6 items-start gap-2 py-0.5 disabled:text-ink-3">
        <span
          className={classNames(
            'mt-0.5 inline-flex size-4 shrink-0 items-center justify-center rounded-full border border-ctl bg-raised text-on-accent transition-colors',
            'group-hover:border-accent group-pressed:bg-accent-soft group-selected:border-accent group-selected:bg-accent',
            'group-disabled:border-line-2! group-disabled:bg-sunken! group-disabled:text-ink-3',
            'group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent',
          )}
        >
          {isDone && <Icon of={Check} size={11} />}
        </span>
        {!isLabelHidden && <span className={classNames(isDone && 'text-ink-3')}>{label}</span>}
      </CheckboxButton>
    </CheckboxField>
  );
}
