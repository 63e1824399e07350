import { Checkbox } from '#renderer/ui/index.ts';
import type { PlaybookItem } from '#shared/contract/playbook.ts';
import { playbookKinds } from '#shared/domain/playbook/playbook-entry.ts';

/** Entries by kind with a check mark each. `noteOf` says what else is to be known; an entry that `isFixed` cannot be chosen. */
export function EntryPicker<Item extends PlaybookItem>({
  items,
  chosen,
  onChange,
  noteOf,
  isFixed = isFree,
}: {
  items: readonly Item[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  noteOf: (item: Item) => string;
  isFixed?: (item: Item) => boolean;
}) {
  const set = (ids: readonly string[], isIn: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids)
      if (isIn) next.add(id);
      else next.delete(id);
    onChange(next);
  };
  return (
    <div className="flex flex-col gap-4">
      {playbookKinds.map((kind) => {
        const own = items.filter((item) => item.kind === kind.id);
        const free = own.filter((item) => !isFixed(item)).map((item) => item.id);
        const count = free.filter((id) => chosen.has(id)).length;
        if (own.length === 0) return null;
        return (
          <div key={kind.id} role="group" aria-label={kind.title} className="flex flex-col gap-1">
            <Checkbox
              label={kind.title}
              isSelected={count > 0 && count === free.length}
              isIndeterminate={count > 0 && count < free.length}
              isDisabled={free.length === 0}
              onChange={(isIn) => set(free, isIn)}
            />
            <ul className="flex flex-col gap-1 ps-6">
              {own.map((item) => (
                <li key={item.id} className="flex flex-wrap items-baseline gap-x-2">
                  <Checkbox
                    label={item.title}
                    isSelected={chosen.has(item.id)}
                    isDisabled={isFixed(item)}
                    onChange={(isIn) => set([item.id], isIn)}
                  />
                  <span className="text-meta text-ink-2">{noteOf(item)}</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function isFree(): boolean {
  return false;
}
