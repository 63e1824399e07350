import { useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Chip, Popover } from '#renderer/ui/index.ts';
import type { FilterCondition, FilterGroup } from '#shared/domain/filters.ts';

import { ConditionEditor } from './ConditionEditor.tsx';
import { isComplete, removeAt, replaceAt } from './filter-edits.ts';
import { conditionWords, type FilterWordsContext } from './filter-words.ts';

/** A condition as a chip; pressed, it opens its editor. An unfinished change leaves the old condition in force. */
export function ConditionPopover({
  words,
  filter,
  index,
  condition,
  onChange,
}: {
  words: FilterWordsContext;
  filter: FilterGroup;
  index: number;
  condition: FilterCondition;
  onChange: (filter: FilterGroup) => void;
}) {
  const { t } = useTranslation('partners');
  const anchor = useRef<HTMLButtonElement>(null);
  const [draft, setDraft] = useState<FilterCondition | null>(null);
  const { label, value } = conditionWords(condition, words);
  const change = (next: FilterCondition): void => {
    setDraft(next);
    if (
      isComplete(
        words.fields.find((field) => field.id === next.field),
        next,
      )
    )
      onChange(replaceAt(filter, [index], next));
  };
  const remove = (): void => {
    setDraft(null);
    onChange(removeAt(filter, [index]));
  };
  return (
    <>
      <Chip
        buttonRef={anchor}
        label={label}
        value={value}
        onPress={() => setDraft(condition)}
        onRemove={remove}
        removeLabel={t('filter.removeNamed', { name: label })}
      />
      <Popover
        anchorRef={anchor}
        label={t('filter.edit', { name: label })}
        placement="bottom start"
        isOpen={draft !== null}
        onOpenChange={(isOpen) => setDraft(isOpen ? condition : null)}
      >
        {draft !== null && (
          <ConditionEditor
            fields={words.fields}
            condition={draft}
            onChange={change}
            onRemove={remove}
            onDone={() => setDraft(null)}
          />
        )}
      </Popover>
    </>
  );
}
