import { ChevronDown, ChevronUp, CircleCheck, Circle } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { classNames, Icon, PlainButton, PlainCell, PlainRow, PlainTable } from '#renderer/ui/index.ts';
import type { DuplicateSide } from '#shared/contract/duplicates.ts';
import type { MergeField } from '#shared/contract/merges.ts';

import { useFieldName } from '../view-partner/use-field-name.ts';
import { differs, isEmpty, shownFields, valueWords } from './merge-fields.ts';
import { SideFacts } from './SideFacts.tsx';

/** Every field of the records beside each other, with what it will be; chosen by press or by key. */
export function MergeTable({
  records,
  fields,
  keptId,
  onKeep,
  onChoose,
}: {
  records: readonly DuplicateSide[];
  fields: readonly MergeField[];
  keptId: string;
  onKeep: (id: string) => void;
  onChoose: (field: string, choice: string) => void;
}) {
  const { t } = useTranslation('duplicates');
  const fieldName = useFieldName();
  const [row, setRow] = useState(0);
  const shown = shownFields(fields);
  const open = shown.filter(differs);
  const same = shown.filter((field) => !differs(field) && !isEmpty(field));
  const empty = shown.length - open.length - same.length;
  const at = Math.min(row, open.length - 1);
  const current = open[at];

  const step = (by: -1 | 1): void => {
    const next = Math.min(open.length - 1, Math.max(0, at + by));
    setRow(next);
    document.querySelector(`[data-merge-field="${open[next]?.field ?? ''}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (choice: string | undefined): void => {
    if (current !== undefined && choice !== undefined) onChoose(current.field, choice);
  };
  useActionScope([
    defineAction({
      id: 'merges.next',
      title: t('merge.actions.next'),
      group: 'here',
      icon: ChevronDown,
      shortcut: 'J|Down',
      run: () => step(1),
    }),
    defineAction({
      id: 'merges.previous',
      title: t('merge.actions.previous'),
      group: 'here',
      icon: ChevronUp,
      shortcut: 'K|Up',
      run: () => step(-1),
    }),
    ...records.slice(0, 9).map((record, index) =>
      defineAction({
        id: `merges.choose${index + 1}`,
        title: t('merge.actions.choose', { number: index + 1 }),
        group: 'here',
        shortcut: String(index + 1),
        run: () => choose(record.id),
      }),
    ),
    defineAction({
      id: 'merges.both',
      title: t('merge.actions.both'),
      group: 'here',
      shortcut: 'B',
      isAvailable: () => current?.canBeBoth === true,
      run: () => choose('both'),
    }),
  ]);

  return (
    <div className="mt-4 overflow-x-auto">
      <div style={{ minWidth: `${10 + (records.length + 1) * 11}rem` }}>
        <div
          className="mb-3 grid gap-4"
          style={{ gridTemplateColumns: `9rem repeat(${records.length}, minmax(0, 1fr)) minmax(0, 1fr)` }}
        >
          <span />
          {records.map((record) => (
            <div key={record.id} className="flex min-w-0 flex-col gap-1.5">
              <SideFacts
                side={record}
                role={t(record.id === keptId ? 'pane.stays' : 'pane.goes')}
                isKept={record.id === keptId}
              />
              {record.id !== keptId && (
                <PlainButton
                  className="self-start rounded-control px-1 text-accent-ink hover:underline"
                  onPress={() => onKeep(record.id)}
                >
                  {t('merge.keep')}
                  <span className="sr-only">: {record.name}</span>
                </PlainButton>
              )}
            </div>
          ))}
        </div>
        <PlainTable
          label={t('merge.table')}
          columns={[
            { id: 'field', header: t('merge.differs', { count: open.length }), width: 'w-40' },
            ...records.map((record, index) => ({ id: record.id, header: `${index + 1}. ${record.name}` })),
            { id: 'result', header: t('merge.result') },
          ]}
        >
          {open.map((field, index) => (
            <OpenRow
              key={field.field}
              field={field}
              name={fieldName(field.field)}
              records={records}
              isCurrent={index === at}
              onChoose={(choice) => {
                setRow(index);
                onChoose(field.field, choice);
              }}
            />
          ))}
          {same.map((field) => (
            <PlainRow key={field.field} isQuiet>
              <PlainCell isHeader isWrapped>
                {fieldName(field.field)}
              </PlainCell>
              {records.map((record) => {
                const own = field.values.find(({ id }) => id === record.id);
                return (
                  <PlainCell key={record.id}>
                    <span className="line-clamp-3 break-words">{valueWords(own?.value ?? '', own?.words ?? '')}</span>
                  </PlainCell>
                );
              })}
              <PlainCell>
                <span className="line-clamp-3 break-words">{valueWords(field.merged, field.mergedWords)}</span>
              </PlainCell>
            </PlainRow>
          ))}
        </PlainTable>
      </div>
      {empty > 0 && <p className="mt-2 text-meta text-ink-2">{t('merge.empty', { count: empty })}</p>}
    </div>
  );
}

function OpenRow({
  field,
  name,
  records,
  isCurrent,
  onChoose,
}: {
  field: MergeField;
  name: string;
  records: readonly DuplicateSide[];
  isCurrent: boolean;
  onChoose: (choice: string) => void;
}) {
  const { t } = useTranslation('duplicates');
  return (
    <PlainRow>
      <PlainCell isHeader isWrapped>
        <span
          data-merge-field={field.field}
          aria-current={isCurrent ? 'true' : undefined}
          className={classNames('block border-l-3 pl-2', isCurrent ? 'border-accent' : 'border-transparent')}
        >
          {name}
        </span>
        {field.canBeBoth && (
          <PlainButton
            isCurrent={field.choice === 'both'}
            label={t('merge.bothOf', { field: name })}
            onPress={() => onChoose('both')}
            className="mt-1 ml-2 flex items-center gap-1.5 rounded-control px-1 font-normal text-ink-2 hover:bg-hover"
          >
            <Mark isOn={field.choice === 'both'} />
            {t('merge.both')}
          </PlainButton>
        )}
      </PlainCell>
      {records.map((record) => {
        const own = field.values.find(({ id }) => id === record.id);
        const words = valueWords(own?.value ?? '', own?.words ?? '');
        const isOn = field.choice === record.id || field.choice === 'both';
        return (
          <PlainCell key={record.id}>
            <PlainButton
              isCurrent={isOn}
              label={t('merge.use', { field: name, value: words })}
              onPress={() => onChoose(record.id)}
              className={classNames(
                'flex w-full min-w-0 items-start gap-2 rounded-control px-2 py-1 hover:bg-hover',
                isOn ? 'bg-accent-soft text-ink' : 'text-ink-2',
              )}
            >
              <Mark isOn={isOn} />
              <bdi className="line-clamp-4 min-w-0 break-words">{words}</bdi>
            </PlainButton>
          </PlainCell>
        );
      })}
      <PlainCell>
        <bdi className="line-clamp-6 block py-1 font-strong break-words whitespace-pre-line">
          {valueWords(field.merged, field.mergedWords)}
        </bdi>
      </PlainCell>
    </PlainRow>
  );
}

function Mark({ isOn }: { isOn: boolean }) {
  return (
    <Icon of={isOn ? CircleCheck : Circle} size={15} className={isOn ? 'mt-0.5 text-accent' : 'mt-0.5 text-ink-3'} />
  );
}
