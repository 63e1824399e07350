import { FolderPlus, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, IconButton, SegmentedControl, Select } from '#renderer/ui/index.ts';
import {
  isFilterGroup,
  operatorsByKind,
  type FieldDefinition,
  type FilterCondition,
  type FilterGroup,
} from '#shared/domain/filters.ts';

import {
  addAt,
  deepestGroup,
  newCondition,
  removeAt,
  replaceAt,
  withOperator,
  type FilterPath,
} from './filter-edits.ts';
import { fieldLabel } from './filter-words.ts';
import { ValueEditor } from './ValueEditor.tsx';

/** The whole filter with its groups, and or or between their conditions. What is not finished yet stays here and filters nothing. */
export function FilterTree({
  fields,
  filter,
  onChange,
}: {
  fields: readonly FieldDefinition[];
  filter: FilterGroup;
  onChange: (filter: FilterGroup) => void;
}) {
  const [draft, setDraft] = useState(filter);
  const change = (next: FilterGroup): void => {
    setDraft(next);
    onChange(next);
  };
  return <GroupEditor fields={fields} filter={draft} group={draft} path={[]} onChange={change} />;
}

interface Part {
  readonly fields: readonly FieldDefinition[];
  readonly filter: FilterGroup;
  readonly path: FilterPath;
  readonly onChange: (filter: FilterGroup) => void;
}

function GroupEditor({ fields, filter, group, path, onChange }: Part & { group: FilterGroup }) {
  const { t } = useTranslation('partners');
  const [firstField] = fields;
  const isNested = path.length > 0;
  return (
    <div
      role="group"
      aria-label={t('filter.group')}
      className={isNested ? 'rounded-control border border-line-2 bg-sunken p-2.5' : undefined}
    >
      <div className="mb-2 flex items-center gap-2">
        <SegmentedControl
          label={t('filter.match')}
          value={group.match}
          onChange={(match) => onChange(replaceAt(filter, path, { ...group, match }))}
          options={[
            { id: 'all', label: t('filter.matchAll') },
            { id: 'any', label: t('filter.matchAny') },
          ]}
        />
        <span className="flex-1" />
        {isNested && (
          <IconButton
            icon={X}
            size="small"
            label={t('filter.removeGroup')}
            onPress={() => onChange(removeAt(filter, path))}
          />
        )}
      </div>
      <ul className="flex flex-col gap-2">
        {group.conditions.map((entry, index) => {
          const entryPath = [...path, index];
          const key = entryPath.join('.');
          return (
            <li key={key}>
              {isFilterGroup(entry) ? (
                <GroupEditor fields={fields} filter={filter} group={entry} path={entryPath} onChange={onChange} />
              ) : (
                <ConditionRow fields={fields} filter={filter} condition={entry} path={entryPath} onChange={onChange} />
              )}
            </li>
          );
        })}
      </ul>
      <div className="mt-2 flex gap-2">
        {firstField !== undefined && (
          <Button
            variant="quiet"
            size="small"
            icon={Plus}
            onPress={() => onChange(addAt(filter, path, newCondition(firstField)))}
          >
            {t('filter.addCondition')}
          </Button>
        )}
        {path.length + 1 < deepestGroup && (
          <Button
            variant="quiet"
            size="small"
            icon={FolderPlus}
            onPress={() =>
              onChange(addAt(filter, path, { match: group.match === 'all' ? 'any' : 'all', conditions: [] }))
            }
          >
            {t('filter.addGroup')}
          </Button>
        )}
      </div>
    </div>
  );
}

function ConditionRow({ fields, filter, condition, path, onChange }: Part & { condition: FilterCondition }) {
  const { t } = useTranslation('partners');
  const field = fields.find((candidate) => candidate.id === condition.field);
  const put = (next: FilterCondition): void => onChange(replaceAt(filter, path, next));
  return (
    <div className="flex items-start gap-2">
      <Select
        className="w-36 shrink-0"
        label={t('filter.field')}
        isLabelHidden
        value={condition.field}
        onChange={(id) => {
          const next = fields.find((candidate) => candidate.id === id);
          if (next !== undefined) put(newCondition(next));
        }}
        options={fields.map((each) => ({ id: each.id, label: fieldLabel(each, t) }))}
      />
      {field !== undefined && (
        <>
          <Select
            className="w-40 shrink-0"
            label={t('filter.operator')}
            isLabelHidden
            value={condition.operator}
            onChange={(operator) => put(withOperator(field, condition, operator))}
            options={operatorsByKind[field.kind].map((operator) => ({
              id: operator,
              label: t(`filter.operators.${operator}`),
            }))}
          />
          <div className="min-w-0 flex-1">
            <ValueEditor
              field={field}
              condition={condition}
              isLabelHidden
              onChange={(value) => put({ ...condition, value })}
            />
          </div>
        </>
      )}
      <div className="flex h-field items-center">
        <IconButton icon={X} size="small" label={t('filter.remove')} onPress={() => onChange(removeAt(filter, path))} />
      </div>
    </div>
  );
}
