import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, ComboBox, Dialog, Form, type Option, type OptionSection } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { CustomBulkDialog } from './CustomBulkDialog.tsx';
import { TagField } from '../tags/TagField.tsx';
import { useMemberList } from '../members/member-queries.ts';
import { sectorSections, vocabularyOptions } from './vocabularies.ts';
import type { BulkChange } from './partner-calls.ts';

/** What a bulk dialog sets. */
export type BulkKind = 'owner' | 'stage' | 'sector' | 'tags' | 'custom';

/** Asks for the one thing to set on all selected records; the choice counts at once. */
export function BulkDialog({
  type,
  kind,
  countLabel,
  onChange,
  onClose,
}: {
  /** For custom fields, which each type has its own of. */
  type?: PartnerType;
  kind: BulkKind;
  countLabel: string;
  onChange: (change: BulkChange) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('partners');
  const members = useMemberList();
  const apply = (change: BulkChange): void => {
    onClose();
    onChange(change);
  };
  switch (kind) {
    case 'custom':
      return type === undefined ? null : (
        <CustomBulkDialog type={type} countLabel={countLabel} onChange={apply} onClose={onClose} />
      );
    case 'tags':
      return <TagsDialog countLabel={countLabel} onChange={apply} onClose={onClose} />;
    case 'owner':
      return (
        <ChoiceDialog
          title={t('bulk.ownerTitle', { records: countLabel })}
          label={t('fields.owner')}
          options={[
            ...members
              .filter((member) => member.isActive)
              .map((member) => ({
                id: member.id,
                label: member.isMe ? t('choose.me', { name: member.name }) : member.name,
              })),
            { id: '', label: t('choose.nobody') },
          ]}
          onChoose={(id) => apply({ patch: { ownerId: id === '' ? null : id } })}
          onClose={onClose}
        />
      );
    case 'stage':
      return (
        <ChoiceDialog
          title={t('bulk.stageTitle', { records: countLabel })}
          label={t('fields.stage')}
          options={vocabularyOptions.ladderStages}
          onChoose={(stage) => apply({ patch: { stage } })}
          onClose={onClose}
        />
      );
    case 'sector':
      return (
        <ChoiceDialog
          title={t('bulk.sectorTitle', { records: countLabel })}
          label={t('fields.sector')}
          sections={sectorSections}
          onChoose={(sector) => apply({ patch: { sector } })}
          onClose={onClose}
        />
      );
  }
}

function ChoiceDialog({
  title,
  label,
  options,
  sections,
  onChoose,
  onClose,
}: {
  title: string;
  label: string;
  options?: readonly Option[];
  sections?: readonly OptionSection[];
  onChoose: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('partners');
  const [value, setValue] = useState<string | null>(null);
  return (
    <Dialog
      isOpen
      size="small"
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('choose.cancel')}</Button>
          <Button variant="primary" type="submit" form="bulk-choice" isDisabled={value === null}>
            {t('bulk.set')}
          </Button>
        </>
      }
    >
      <Form
        id="bulk-choice"
        onSubmit={() => {
          if (value !== null) onChoose(value);
        }}
      >
        <ComboBox
          label={label}
          options={options}
          sections={sections}
          value={value}
          onChange={setValue}
          autoFocus
          opensOnFocus
        />
      </Form>
    </Dialog>
  );
}

function TagsDialog({
  countLabel,
  onChange,
  onClose,
}: {
  countLabel: string;
  onChange: (change: BulkChange) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('partners');
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  return (
    <Dialog
      isOpen
      size="small"
      title={t('bulk.tagsTitle', { records: countLabel })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('choose.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={added.length + removed.length === 0}
            onPress={() => onChange({ addTagIds: added, removeTagIds: removed })}
          >
            {t('bulk.change')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <TagField label={t('bulk.addTags')} tagIds={added} onChange={(ids) => setAdded(ids)} />
        <TagField label={t('bulk.removeTags')} tagIds={removed} onChange={(ids) => setRemoved(ids)} canCreate={false} />
      </div>
    </Dialog>
  );
}
