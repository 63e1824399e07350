import { CircleAlert } from 'lucide-react';
import { FieldError as AriaFieldError, Label, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { FieldProps } from './types.ts';
import { words } from './words.ts';

/** The look of everything one can type or choose in. */
export const fieldBox =
  'w-full rounded-control border border-ctl bg-raised text-body text-ink transition-colors hover:border-ink-3 disabled:border-line-2 disabled:bg-sunken disabled:text-ink-3 group-data-readonly:bg-sunken';

/** Two px of accent inside the edge while the field is in use, of danger while it is wrong. */
export const fieldRing = 'field-ring';

/** The column of label, box, help and error. */
export const fieldColumn = 'group flex min-w-0 flex-col gap-1';

/** The label above a field; hidden ones are still read aloud. */
export function FieldLabel({
  label,
  isLabelHidden,
  isRequired,
}: Pick<FieldProps, 'label' | 'isLabelHidden' | 'isRequired'>) {
  return (
    <Label className={classNames('text-meta font-medium text-ink-2', isLabelHidden && 'sr-only')}>
      {label}
      {isRequired && (
        <span className="font-normal text-ink-3">
          {' '}
          <span aria-hidden>·</span> {words.required}
        </span>
      )}
    </Label>
  );
}

/** The line under a field: what is wrong and what to do, or else what the field is for. */
export function FieldHelp({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  if (error === undefined && description === undefined) return null;
  return (
    <>
      {error === undefined && (
        <Text slot="description" className="text-meta text-ink-3">
          {description}
        </Text>
      )}
      <AriaFieldError className="flex items-start gap-1 text-meta font-medium text-danger">
        <Icon of={CircleAlert} size={13} className="mt-0.5" />
        <span>{error}</span>
      </AriaFieldError>
    </>
  );
}
