import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';
import { CommandRow, type CommandItem } from './CommandRow.tsx';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import type { ActionSpec } from './types.ts';

/** Entries under one heading. */
export type CommandSection = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly CommandItem[];
  /** What else can be done with the first entry; Tab leads there. */
  readonly actions?: readonly ActionSpec[] | undefined;
};

const pageStep = 8;

/** A sheet to find and run things: a field with lists below it, all by keyboard. Focus stays in the field. */
export function CommandList({
  label,
  placeholder = label,
  query,
  onQueryChange,
  sections,
  onRun,
  onClose,
  status,
  empty,
  isWaiting = false,
  keys,
}: {
  label: string;
  placeholder?: string | undefined;
  query: string;
  onQueryChange: (query: string) => void;
  sections: readonly CommandSection[];
  onRun: (id: string) => void;
  onClose: () => void;
  /** Read aloud when it changes: how many were found. */
  status: string;
  /** Stands below the field when there is no entry. */
  empty?: ReactNode | undefined;
  /** The entries do not answer the query yet: Enter waits for those that do. */
  isWaiting?: boolean | undefined;
  keys: readonly { readonly keys: string; readonly label: string }[];
}) {
  const base = useId();
  const body = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<{ id: string; query: string } | null>(null);
  const entered = useRef<string | null>(null);
  const items = sections.flatMap((section) => section.items);
  // A new question starts again at its best answer.
  const found = chosen !== null && chosen.query === query ? items.findIndex((item) => item.id === chosen.id) : -1;
  const at = Math.max(0, found);
  const active = items[at];
  const optionId = (id: string): string => `${base}-${id}`;
  const activeElement = active && optionId(active.id);

  useEffect(() => {
    if (activeElement !== undefined)
      document.querySelector(`#${CSS.escape(activeElement)}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeElement]);

  const runEntered = useEffectEvent(() => {
    if (entered.current === query && active !== undefined) onRun(active.id);
    entered.current = null;
  });
  useEffect(() => {
    if (!isWaiting) runEntered();
  }, [isWaiting]);

  const moveTo = (index: number): void => {
    const item = items[Math.max(0, Math.min(items.length - 1, index))];
    if (item !== undefined) setChosen({ id: item.id, query });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at === items.length - 1 ? 0 : at + 1,
      ArrowUp: at === 0 ? items.length - 1 : at - 1,
      PageDown: at + pageStep,
      PageUp: at - pageStep,
    };
    const next = moves[event.key];
    if (next !== undefined) moveTo(next);
    else if (event.key === 'Enter' && isWaiting && found === -1) entered.current = query;
    else if (event.key === 'Enter' && active !== undefined) onRun(active.id);
    else return;
    event.preventDefault();
  };
  const lists = sections.map((section) => `${base}-list-${section.id}`);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="fixed inset-0 z-40 flex items-start justify-center bg-scrim px-6 pt-28 pb-6"
    >
      <Modal className="flex max-h-full w-full max-w-words animate-appear flex-col overflow-hidden rounded-palette bg-raised text-ink shadow-3">
        <AriaDialog aria-label={label} className="flex min-h-0 flex-col outline-none">
          <div className="flex h-14 shrink-0 items-center gap-3 border-b border-line px-5">
            <Icon of={Search} size={18} className="text-ink-2" />
            <input
              role="combobox"
              aria-label={label}
              aria-expanded={items.length > 0}
              aria-haspopup="listbox"
              aria-controls={lists.join(' ')}
              aria-autocomplete="list"
              aria-activedescendant={activeElement}
              autoFocus
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              value={query}
              placeholder={placeholder}
              onChange={(event) => onQueryChange(event.target.value)}
              onKeyDown={onKeyDown}
              className="h-full min-w-0 flex-1 bg-transparent text-page font-normal outline-none"
            />
            <Kbd keys="Esc" />
          </div>
          <div ref={body} className="min-h-0 flex-1 overflow-auto py-2">
            {items.length === 0 && <div className="px-5 py-4 text-ink-2">{empty}</div>}
            {sections.map((section) => (
              <div key={section.id} className="pb-2">
                <h2 id={`${base}-title-${section.id}`} className="px-5 pt-2 pb-1.5 text-meta font-medium text-ink-2">
                  {section.title}
                </h2>
                <div id={`${base}-list-${section.id}`} role="listbox" aria-labelledby={`${base}-title-${section.id}`}>
                  {section.items.map((item) => (
                    <CommandRow
                      key={item.id}
                      id={optionId(item.id)}
                      item={item}
                      isActive={item === active}
                      onPoint={() => setChosen({ id: item.id, query })}
                      onRun={() => onRun(item.id)}
                    />
                  ))}
                </div>
                {section.actions !== undefined && section.actions.length > 0 && (
                  <div className="flex flex-wrap gap-2 px-13 pt-2">
                    {section.actions.map((action) => (
                      <Button key={action.label} size="small" icon={action.icon} onPress={action.run}>
                        {action.label}
                      </Button>
                    ))}
                  </div>
                )}
              </div>
            ))}
          </div>
          <footer className="flex h-10 shrink-0 items-center gap-5 overflow-hidden border-t border-line bg-sunken px-5 text-meta text-ink-2">
            {keys.map((key) => (
              <span key={key.keys} className="inline-flex items-center gap-1.5 whitespace-nowrap">
                <Kbd keys={key.keys} />
                {key.label}
              </span>
            ))}
            <span role="status" className="ml-auto whitespace-nowrap text-ink-3">
              {status}
            </span>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
