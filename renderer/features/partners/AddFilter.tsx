import { ListFilterPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Chip, ComboBox, Popover } from '#renderer/ui/index.ts';
import type { FilterCondition, FilterGroup } from '#shared/domain/filters.ts';

import { ConditionEditor } from './ConditionEditor.tsx';
import { addAt, isComplete, newCondition } from './filter-edits.ts';
import { fieldLabel, type FilterWordsContext } from './filter-words.ts';
import { FilterTree } from './FilterTree.tsx';

/** What is being added: nothing chosen yet, one condition, or groups; each laid over the filter as it was at the start. */
type Adding = { readonly before: FilterGroup; readonly condition: FilterCondition | null; readonly isTree: boolean };

/** The chip that adds a filter: choose a field by typing, then say what about it. */
export function AddFilter({
  words,
  filter,
  isOpen,
  onOpenChange,
  onChange,
}: {
  words: FilterWordsContext;
  filter: FilterGroup;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onChange: (filter: FilterGroup) => void;
}) {
  const { t } = useTranslation('partners');
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Chip kind="add" buttonRef={anchor} label={t('filter.add')} onPress={() => onOpenChange(true)} />
      <Popover
        anchorRef={anchor}
        label={t('filter.addLong')}
        placement="bottom start"
        width="fit"
        isOpen={isOpen}
        onOpenChange={onOpenChange}
      >
        <AddingBody words={words} filter={filter} onChange={onChange} onDone={() => onOpenChange(false)} />
      </Popover>
    </>
  );
}

function AddingBody({
  words,
  filter,
  onChange,
  onDone,
}: {
  words: FilterWordsContext;
  filter: FilterGroup;
  onChange: (filter: FilterGroup) => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('partners');
  const [adding, setAdding] = useState<Adding>({ before: filter, condition: null, isTree: false });
  const choose = (id: string | null): void => {
    const field = words.fields.find((each) => each.id === id);
    if (field !== undefined) change(newCondition(field));
  };
  const change = (condition: FilterCondition): void => {
    setAdding({ ...adding, condition });
    if (
      isComplete(
        words.fields.find((field) => field.id === condition.field),
        condition,
      )
    )
      onChange(addAt(adding.before, [], condition));
  };
  const remove = (): void => {
    onChange(adding.before);
    onDone();
  };
  if (adding.isTree) {
    return (
      <div className="w-160 max-w-full">
        <FilterTree fields={words.fields} filter={adding.before} onChange={onChange} />
      </div>
    );
  }
  if (adding.condition !== null) {
    return (
      <div className="w-74 max-w-full">
        <ConditionEditor
          fields={words.fields}
          condition={adding.condition}
          onChange={change}
          onRemove={remove}
          onDone={onDone}
          focusesValue
        />
      </div>
    );
  }
  return (
    <div className="flex w-74 max-w-full flex-col gap-3">
      <ComboBox
        label={t('filter.field')}
        options={words.fields.map((field) => ({ id: field.id, label: fieldLabel(field, t) }))}
        value={null}
        onChange={choose}
        autoFocus
        opensOnFocus
        placeholder={t('filter.chooseField')}
      />
      <Button variant="quiet" size="small" icon={ListFilterPlus} onPress={() => setAdding({ ...adding, isTree: true })}>
        {t('filter.combine')}
      </Button>
    </div>
  );
}
