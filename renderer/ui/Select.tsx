import { ChevronsUpDown } from 'lucide-react';
import { Button as AriaButton, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { FieldHelp, FieldLabel, fieldBox, fieldColumn } from './field-parts.tsx';
import { Icon } from './Icon.tsx';
import { listInside, listPopover, optionItems } from './option-list.tsx';
import type { FieldProps, Option, OptionSection } from './types.ts';

/** One of a short, fixed list. */
export function Select<Id extends string>({
  label,
  isLabelHidden,
  description,
  error,
  isRequired,
  isDisabled,
  name,
  autoFocus,
  className,
  options,
  sections,
  value,
  onChange,
  placeholder,
}: Omit<FieldProps, 'isReadOnly'> & {
  options?: readonly Option<Id>[] | undefined;
  sections?: readonly OptionSection<Id>[] | undefined;
  value: Id | null;
  onChange: (id: Id) => void;
  placeholder?: string | undefined;
}) {
  const all = sections ? sections.flatMap((section) => section.options) : (options ?? []);
  return (
    <AriaSelect
      {...defined({ isRequired, isDisabled, name, autoFocus, placeholder })}
      value={value}
      onChange={(key) => {
        const chosen = all.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classNames(fieldColumn, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <AriaButton
        className={classNames(
          'flex h-field items-center gap-2 px-2.5 text-left field-ring pressed:bg-sunken',
          fieldBox,
        )}
      >
        <SelectValue className="min-w-0 flex-1 truncate placeholder:text-ink-3">
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : <SelectedOption option={all.find((option) => option.id === value)} />
          }
        </SelectValue>
        <Icon of={ChevronsUpDown} size={13} className="text-ink-3" />
      </AriaButton>
      <FieldHelp description={description} error={error} />
      <Popover offset={4} className={listPopover}>
        <ListBox className={listInside}>{optionItems(options, sections)}</ListBox>
      </Popover>
    </AriaSelect>
  );
}

function SelectedOption({ option }: { option: Option | undefined }) {
  if (!option) return null;
  return (
    <span className="inline-flex items-center gap-2">
      {option.icon && <Icon of={option.icon} size={15} className="text-ink-2" />}
      {option.label}
    </span>
  );
}
