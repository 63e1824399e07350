import { Check } from 'lucide-react';
import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import type { Option, OptionSection } from './types.ts';

/** The look of the floating list under a select or combo box. */
export const listPopover =
  'min-w-(--trigger-width) max-w-field overflow-auto rounded-popover border border-line-2 bg-raised shadow-3 outline-none transition-opacity move-pane entering:opacity-0 exiting:opacity-0';

/** The padding inside that list. */
export const listInside = 'p-1 outline-none';

/** The choices, plain or under headings, as items of a list box. */
export function optionItems(
  options: readonly Option[] | undefined,
  sections: readonly OptionSection[] | undefined,
  /** What typing is compared with, when it is not the label. */
  textValue?: string,
) {
  if (!sections)
    return (options ?? []).map((option) => <OptionItem key={option.id} option={option} textValue={textValue} />);
  return sections.map((section) => (
    <ListBoxSection key={section.id} id={section.id}>
      <Header className="px-2 pt-2 pb-1 text-meta font-medium text-ink-3">{section.label}</Header>
      {section.options.map((option) => (
        <OptionItem key={option.id} option={option} />
      ))}
    </ListBoxSection>
  ));
}

function OptionItem({ option, textValue }: { option: Option; textValue?: string | undefined }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={textValue ?? option.label}
      isDisabled={option.isDisabled === true}
      className="group/option flex min-h-7.5 cursor-default items-center gap-2 rounded-control px-2 py-1 focus-ring-inset focus:bg-hover hover:bg-hover selected:bg-accent-soft disabled:text-ink-3"
    >
      {option.icon && <Icon of={option.icon} size={15} className="text-ink-2" />}
      <span className="min-w-0 flex-1 truncate">
        {option.label}
        {option.detail !== undefined && <span className="ml-2 text-meta text-ink-3">{option.detail}</span>}
      </span>
      <Icon of={Check} size={14} className="invisible text-accent group-selected/option:visible" />
    </ListBoxItem>
  );
}
