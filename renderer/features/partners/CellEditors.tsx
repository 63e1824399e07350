import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import {
  Button,
  ComboBox,
  Popover,
  TextField,
  type CellEditing,
  type Option,
  type OptionSection,
} from '#renderer/ui/index.ts';

import { TagField } from '../tags/TagField.tsx';
import { TagsCell } from './cells.tsx';
import { useSaveCell } from './partner-editing.ts';
import type { PartnerPatch, PartnerRow } from './partner-calls.ts';
import { useTableNames } from './table-names.ts';
import { sectorSections, vocabularyOptions } from './vocabularies.ts';

type Editing = CellEditing<PartnerRow>;

const nobody = 'nobody';

/** Edits a name where it stands: Enter or leaving saves, Esc puts it back; an empty name is not kept. */
export function NameEditor({ row, done }: Editing) {
  const { t } = useTranslation('partners');
  const save = useSaveCell();
  const [name, setName] = useState(row.name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const finish = (): void => {
    const next = name.trim();
    if (next !== '' && next !== row.name) save({ row, field: 'name', patch: { name: next }, mine: next });
    done();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    finish();
  };
  return (
    <div role="presentation" onKeyDown={onKeyDown} className="w-full">
      <TextField
        label={t('fields.name')}
        isLabelHidden
        value={name}
        onChange={setName}
        autoFocus
        inputRef={input}
        onBlur={finish}
        maxLength={1000}
      />
    </div>
  );
}

/** Edits the stage: the choice saves. */
export function StageEditor(editing: Editing) {
  const { t } = useTranslation('partners');
  return (
    <ChoiceEditor
      {...editing}
      label={t('fields.stage')}
      value={editing.row.stage}
      options={vocabularyOptions.ladderStages}
      patchOf={(stage) => ({ stage })}
      field="stage"
    />
  );
}

/** Edits the owner: the choice saves; nobody is a choice. */
export function OwnerEditor(editing: Editing) {
  const { t } = useTranslation('partners');
  const { members } = useTableNames();
  const active = [...members.values()].filter((member) => member.isActive || member.id === editing.row.ownerId);
  return (
    <ChoiceEditor
      {...editing}
      label={t('fields.owner')}
      value={editing.row.ownerId ?? nobody}
      options={[
        ...active.map((member) => ({ id: member.id, label: member.name })),
        { id: nobody, label: t('choose.nobody') },
      ]}
      patchOf={(id) => ({ ownerId: id === nobody ? null : id })}
      field="owner"
    />
  );
}

/** Edits the primary sector of an organization: the choice saves. */
export function SectorEditor(editing: Editing) {
  const { t } = useTranslation('partners');
  return (
    <ChoiceEditor
      {...editing}
      label={t('fields.sector')}
      value={editing.row.sector}
      sections={sectorSections}
      patchOf={(sector) => ({ sector })}
      field="sector"
    />
  );
}

/** Edits the tags in a small surface of its own, for a cell is too narrow for several. */
export function TagsEditor({ row, done }: Editing) {
  const { t } = useTranslation('partners');
  const save = useSaveCell();
  const { tags } = useTableNames();
  const anchor = useRef<HTMLSpanElement>(null);
  const [tagIds, setTagIds] = useState<readonly string[]>(row.tagIds);
  const finish = (): void => {
    const mine = tagIds.map((id) => tags.get(id)?.name ?? '').join(', ');
    save({ row, field: 'tags', patch: { tagIds: [...tagIds] }, mine });
    done();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) finish();
  };
  return (
    <>
      <span ref={anchor} className="block w-full truncate px-1.5">
        <TagsCell tagIds={row.tagIds} />
      </span>
      <Popover
        anchorRef={anchor}
        label={t('fields.tags')}
        placement="bottom start"
        isOpen
        onOpenChange={(next) => {
          if (!next) done();
        }}
      >
        <div role="presentation" className="flex flex-col gap-3" onKeyDown={onKeyDown}>
          <TagField label={t('fields.tags')} tagIds={tagIds} onChange={setTagIds} />
          <div className="flex justify-end gap-2">
            <Button variant="quiet" size="small" onPress={done}>
              {t('choose.cancel')}
            </Button>
            <Button variant="primary" size="small" keyHint="Mod+Enter" onPress={finish}>
              {t('choose.save')}
            </Button>
          </div>
        </div>
      </Popover>
    </>
  );
}

function ChoiceEditor({
  row,
  done,
  label,
  value,
  options,
  sections,
  field,
  patchOf,
}: Editing & {
  label: string;
  value: string | null;
  options?: readonly Option[];
  sections?: readonly OptionSection[];
  field: string;
  patchOf: (id: string) => PartnerPatch;
}) {
  const save = useSaveCell();
  const input = useRef<HTMLInputElement>(null);
  // What is typed takes the place of what is there.
  useEffect(() => input.current?.select(), []);
  const all = sections?.flatMap((section) => section.options) ?? options ?? [];
  const choose = (id: string | null): void => {
    if (id === null) return;
    if (id !== value)
      save({ row, field, patch: patchOf(id), mine: all.find((option) => option.id === id)?.label ?? id });
    done();
  };
  return (
    <ComboBox
      label={label}
      isLabelHidden
      value={value}
      onChange={choose}
      options={options}
      sections={sections}
      autoFocus
      opensOnFocus
      onBlur={done}
      inputRef={input}
      className="w-full min-w-44"
    />
  );
}
