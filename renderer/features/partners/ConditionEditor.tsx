import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Select } from '#renderer/ui/index.ts';
import { operatorsByKind, type FieldDefinition, type FilterCondition } from '#shared/domain/filters.ts';

import { newCondition, withOperator } from './filter-edits.ts';
import { fieldLabel } from './filter-words.ts';
import { ValueEditor } from './ValueEditor.tsx';

/** One condition: its field, how it compares, and its value. Every change counts at once. */
export function ConditionEditor({
  fields,
  condition,
  onChange,
  onRemove,
  onDone,
  focusesValue = false,
}: {
  fields: readonly FieldDefinition[];
  condition: FilterCondition;
  onChange: (condition: FilterCondition) => void;
  onRemove: () => void;
  onDone: () => void;
  /** The field was chosen just now: the value is what comes next. */
  focusesValue?: boolean;
}) {
  const { t } = useTranslation('partners');
  const field = fields.find((candidate) => candidate.id === condition.field);
  const value = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusesValue) value.current?.querySelector<HTMLElement>('input, [role="spinbutton"]')?.focus();
  }, [focusesValue]);
  const changeField = (id: string): void => {
    const next = fields.find((candidate) => candidate.id === id);
    if (next !== undefined) onChange(newCondition(next));
  };
  return (
    <div className="flex flex-col gap-3">
      <Select
        label={t('filter.field')}
        value={condition.field}
        onChange={changeField}
        options={fields.map((each) => ({ id: each.id, label: fieldLabel(each, t) }))}
      />
      {field !== undefined && (
        <>
          <Select
            label={t('filter.operator')}
            value={condition.operator}
            onChange={(operator) => onChange(withOperator(field, condition, operator))}
            options={operatorsByKind[field.kind].map((operator) => ({
              id: operator,
              label: t(`filter.operators.${operator}`),
            }))}
          />
          <div ref={value}>
            <ValueEditor
              field={field}
              condition={condition}
              onChange={(next) => onChange({ ...condition, value: next })}
            />
          </div>
        </>
      )}
      <div className="flex items-center justify-between gap-2">
        <Button variant="quiet" size="small" icon={Trash2} onPress={onRemove}>
          {t('filter.remove')}
        </Button>
        <Button size="small" onPress={onDone}>
          {t('filter.done')}
        </Button>
      </div>
    </div>
  );
}
