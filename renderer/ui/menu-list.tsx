import { Check, ChevronRight } from 'lucide-react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import { defined } from './defined.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { ariaKeys } from './key-names.ts';
import type { MenuEntry, MenuItemEntry } from './menu-entries.ts';

/** The look of a floating surface that holds a menu or a small form. */
export const floatingSurface =
  'rounded-popover border border-line-2 bg-raised text-ink shadow-3 outline-none transition-opacity move-pane entering:opacity-0 exiting:opacity-0';

const itemFace =
  'group/item flex min-h-7.5 cursor-default items-center gap-2 rounded-control px-2 py-1 focus-ring-inset hover:bg-hover focus:bg-hover pressed:bg-sunken aria-expanded:bg-hover disabled:text-ink-3';

/** The list inside a menu: items, settings with a tick, headings, submenus. */
export function MenuList({
  label,
  entries,
  onClose,
  autoFocus,
}: {
  label: string;
  entries: readonly MenuEntry[];
  onClose?: (() => void) | undefined;
  autoFocus?: boolean | undefined;
}) {
  return (
    <AriaMenu
      {...defined({ onClose, autoFocus: autoFocus ? ('first' as const) : undefined })}
      aria-label={label}
      className="max-h-120 min-w-44 overflow-auto p-1 outline-none"
    >
      {menuEntries(entries, label)}
    </AriaMenu>
  );
}

function menuEntries(entries: readonly MenuEntry[], label: string) {
  const settings = entries.filter(isSetting);
  const firstSetting = settings[0];
  return entries.map((entry) => {
    if (entry.kind === 'separator') return <Separator key={entry.id} className="mx-1 my-1 h-px bg-line" />;
    if (entry.kind === 'section') return sectionEntry(entry.id, entry.label, entry.entries, true, entry.isOneOnly);
    if (entry.kind === 'submenu') return submenuEntry(entry);
    if (!isSetting(entry)) return menuItem(entry);
    // Settings share one section, so that they are announced as ticked or not.
    return entry === firstSetting ? sectionEntry(`${entry.id}-settings`, label, settings, false) : null;
  });
}

function isSetting(entry: MenuEntry): entry is MenuItemEntry {
  return (entry.kind === undefined || entry.kind === 'item') && entry.isChecked !== undefined;
}

function sectionEntry(
  id: string,
  label: string,
  entries: readonly MenuItemEntry[],
  hasHeading: boolean,
  isOneOnly = false,
) {
  const hasSettings = entries.some(isSetting);
  const heading = hasHeading && <Header className="px-2 pt-1.5 pb-1 text-meta font-medium text-ink-3">{label}</Header>;
  const naming = hasHeading ? {} : { 'aria-label': label };
  if (!hasSettings) {
    return (
      <MenuSection key={id} id={id} {...naming}>
        {heading}
        {entries.map(menuItem)}
      </MenuSection>
    );
  }
  return (
    <MenuSection
      key={id}
      id={id}
      {...naming}
      // A choice closes the menu, a list of settings stays open for the next one.
      selectionMode={isOneOnly ? 'single' : 'multiple'}
      selectedKeys={entries.filter((entry) => entry.isChecked).map((entry) => entry.id)}
    >
      {heading}
      {entries.map(menuItem)}
    </MenuSection>
  );
}

function menuItem(entry: MenuItemEntry) {
  return (
    <MenuItem
      key={entry.id}
      id={entry.id}
      textValue={entry.label}
      onAction={entry.run}
      isDisabled={entry.isDisabled === true}
      {...defined({ 'aria-keyshortcuts': entry.keyHint === undefined ? undefined : ariaKeys(entry.keyHint) })}
      className={itemFace}
    >
      {entry.icon && <Icon of={entry.icon} size={15} className="text-ink-2 group-disabled/item:text-ink-3" />}
      <span className={entry.tone === 'danger' ? 'min-w-0 flex-1 text-danger' : 'min-w-0 flex-1'}>
        {entry.label}
        {entry.detail !== undefined && <span className="block text-meta text-ink-3">{entry.detail}</span>}
      </span>
      {entry.isChecked !== undefined && (
        <Icon of={Check} size={14} className="invisible text-accent group-selected/item:visible" />
      )}
      {entry.keyHint !== undefined && <Kbd keys={entry.keyHint} />}
    </MenuItem>
  );
}

function submenuEntry(entry: Extract<MenuEntry, { kind: 'submenu' }>) {
  return (
    <SubmenuTrigger key={entry.id}>
      <MenuItem id={entry.id} textValue={entry.label} isDisabled={entry.isDisabled === true} className={itemFace}>
        {entry.icon && <Icon of={entry.icon} size={15} className="text-ink-2" />}
        <span className="min-w-0 flex-1">{entry.label}</span>
        <Icon of={ChevronRight} size={14} className="text-ink-3" />
      </MenuItem>
      <Popover offset={-2} className={floatingSurface}>
        <MenuList label={entry.label} entries={entry.entries} />
      </Popover>
    </SubmenuTrigger>
  );
}
