import { ArrowDown, ArrowUp, GripVertical, Pencil, Plus, Replace, Trash2 } from 'lucide-react';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, EmptyState, Icon, IconMenuButton, PlainButton, Section, Select, Tag } from '#renderer/ui/index.ts';
import type { CustomField } from '#shared/contract/custom-fields.ts';
import { customRecordTypes, type CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';

import { FieldDialog } from './FieldDialog.tsx';
import { KindChangeDialog } from './KindChangeDialog.tsx';
import { useAllCustomFields } from './custom-field-queries.ts';

/** The fields that people added, by record type: to add, edit, put in order, change in kind and remove. */
export function FieldSettings() {
  const { t } = useTranslation('customFields');
  const [recordType, setRecordType] = useState<CustomRecordType>('organizations');
  const all = useAllCustomFields();
  if (all === undefined) return null;
  const fields = all.filter((field) => field.recordType === recordType);
  const count = (type: CustomRecordType) => all.filter((field) => field.recordType === type).length;
  const add = (): void => {
    openDialog((close) => <FieldDialog recordType={recordType} onClose={close} />);
  };
  return (
    <Section title={t('settings.title')} note={t('settings.note')}>
      <div className="mb-4 flex items-end gap-3">
        <div className="w-64">
          <Select
            label={t('settings.of')}
            value={recordType}
            onChange={setRecordType}
            options={customRecordTypes.map((type) => ({
              id: type,
              label: t(`types.${type}`),
              ...(count(type) > 0 ? { detail: String(count(type)) } : {}),
            }))}
          />
        </div>
        <span className="flex-1" />
        <Button icon={Plus} onPress={add}>
          {t('settings.add')}
        </Button>
      </div>
      {fields.length === 0 ? (
        <EmptyState title={t('settings.none')} detail={t('settings.noneDetail')} />
      ) : (
        <FieldList key={recordType} fields={fields} />
      )}
    </Section>
  );
}

function FieldList({ fields }: { fields: readonly CustomField[] }) {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<number>();
  const move = (field: CustomField | undefined, position: number): void => {
    if (field === undefined || position < 0 || position >= fields.length || fields[position] === field) return;
    client.customFields
      .update({ id: field.id, version: field.version, patch: { position } })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <ul className="divide-y divide-line border-y border-line">
      {fields.map((field, index) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is a second way: keys and the menu do the same
        <li
          key={field.id}
          className={over === index && dragged !== field.id ? 'bg-hover' : undefined}
          draggable
          onDragStart={(event: DragEvent) => {
            event.dataTransfer.effectAllowed = 'move';
            setDragged(field.id);
          }}
          onDragOver={(event: DragEvent) => {
            event.preventDefault();
            setOver(index);
          }}
          onDragEnd={() => {
            setDragged(undefined);
            setOver(undefined);
          }}
          onDrop={(event: DragEvent) => {
            event.preventDefault();
            move(
              fields.find(({ id }) => id === dragged),
              index,
            );
          }}
        >
          <FieldLine field={field} index={index} count={fields.length} onMove={(to) => move(field, to)} />
        </li>
      ))}
    </ul>
  );
}

function FieldLine({
  field,
  index,
  count,
  onMove,
}: {
  field: CustomField;
  index: number;
  count: number;
  onMove: (to: number) => void;
}) {
  const { t } = useTranslation('customFields');
  const edit = (): void => {
    openDialog((close) => <FieldDialog recordType={field.recordType} field={field} onClose={close} />);
  };
  const changeKind = (): void => {
    openDialog((close) => <KindChangeDialog field={field} onClose={close} />);
  };
  const remove = (): void => {
    client.trash
      .move({ type: 'customFields', selection: { ids: [field.id] } })
      .then((saved) => afterSave(saved, { detail: t('settings.removeDetail') }), showError);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const options = field.options.filter((option) => !option.isRetired);
  const about = [
    t(`kinds.${field.kind}`),
    field.unit,
    options.length > 0 ? t('settings.optionCount', { count: options.length }) : '',
  ].filter(Boolean);
  return (
    <div role="presentation" className="flex min-h-12 items-center gap-3" onKeyDown={onKeyDown}>
      <span aria-hidden className="flex cursor-grab text-ink-3">
        <Icon of={GripVertical} size={14} />
      </span>
      <PlainButton
        label={t('settings.edit', { name: [field.name, about.join(' · ')].join(' ') })}
        className="min-w-0 flex-1 rounded-control px-1 py-1 text-left hover:bg-hover"
        onPress={edit}
      >
        <span className="block truncate font-name">
          <bdi>{field.name}</bdi>
        </span>{' '}
        <span className="block truncate text-meta text-ink-3">{about.join(' · ')}</span>
      </PlainButton>
      {field.isRestricted && <Tag tone="line">{t('settings.restricted')}</Tag>}
      <IconMenuButton
        label={t('settings.more', { name: field.name })}
        entries={[
          { id: 'edit', label: t('settings.editField'), icon: Pencil, run: edit },
          { id: 'kind', label: t('settings.changeKind'), icon: Replace, run: changeKind },
          {
            id: 'up',
            label: t('settings.up'),
            icon: ArrowUp,
            keyHint: 'Alt+Up',
            isDisabled: index === 0,
            run: () => onMove(index - 1),
          },
          {
            id: 'down',
            label: t('settings.down'),
            icon: ArrowDown,
            keyHint: 'Alt+Down',
            isDisabled: index === count - 1,
            run: () => onMove(index + 1),
          },
          { kind: 'separator', id: 'line' },
          {
            id: 'trash',
            label: t('settings.remove'),
            detail: t('settings.removeDetail'),
            icon: Trash2,
            tone: 'danger',
            run: remove,
          },
        ]}
      />
    </div>
  );
}
