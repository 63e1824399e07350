import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { IconButton, LinkButton, Tag } from '#renderer/ui/index.ts';

/** Several lines of one kind, such as phone numbers: added, removed, put in order; the first one is preferred. */
export function ListEditor<Item>({
  title,
  addLabel,
  items,
  onChange,
  newItem,
  itemName,
  hasPreferred = true,
  children,
}: {
  title: string;
  addLabel: string;
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  newItem: () => Item;
  /** Names an item for screen readers: "Phone 2". */
  itemName: (index: number) => string;
  hasPreferred?: boolean;
  children: (item: Item, index: number, set: (item: Item) => void) => ReactNode;
}) {
  const { t } = useTranslation('partners');
  const swap = (index: number, other: number): void => {
    const next = [...items];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(other, 0, moved);
    onChange(next);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-meta font-medium text-ink-2">{title}</legend>
      {items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the place is the identity of a line: it holds nothing but its text
        <div key={index} role="group" aria-label={itemName(index)} className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            {children(item, index, (next) => onChange(items.map((each, place) => (place === index ? next : each))))}
          </div>
          <div className="flex h-field shrink-0 items-center">
            {hasPreferred && items.length > 1 && index === 0 && (
              <span className="mr-1">
                <Tag tone="accent">{t('form.preferred')}</Tag>
              </span>
            )}
            {index > 0 && (
              <IconButton
                icon={ArrowUp}
                size="small"
                label={t('form.moveUp', { name: itemName(index) })}
                onPress={() => swap(index, index - 1)}
              />
            )}
            {index === 0 && items.length > 1 && (
              <IconButton
                icon={ArrowDown}
                size="small"
                label={t('form.moveDown', { name: itemName(index) })}
                onPress={() => swap(index, 1)}
              />
            )}
            <IconButton
              icon={X}
              size="small"
              label={t('form.removeItem', { name: itemName(index) })}
              onPress={() => onChange(items.filter((_each, place) => place !== index))}
            />
          </div>
        </div>
      ))}
      <div>
        <LinkButton icon={Plus} onPress={() => onChange([...items, newItem()])}>
          {addLabel}
        </LinkButton>
      </div>
    </fieldset>
  );
}
