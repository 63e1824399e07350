import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import {
  Button,
  Checkbox,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  NumberField,
  RichTextEditor,
  Select,
  TextField,
} from '#renderer/ui/index.ts';
import { committeeKindById, committeeKinds } from '#shared/content/committee-kinds.ts';
import { committeeStatuses } from '#shared/content/committee-statuses.ts';
import type { Committee } from '#shared/contract/committees.ts';

import { useCommitteeNames } from './committee-queries.ts';
import { DocumentsField } from './DocumentsField.tsx';
import { ruleOptions } from './rule-words.ts';

/** A committee: what it is for, where it belongs, how it decides and when it meets. */
export function CommitteeDialog({
  committee,
  onAdded,
  onClose,
}: {
  committee: Committee | undefined;
  onAdded: ((id: string) => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('committees');
  const others = useCommitteeNames();
  const [draft, setDraft] = useState(() => draftOf(committee));
  const [hasStarters, setStarters] = useState(true);
  const form = useFormSave({ fields: ['name', 'parentId', 'closedOn', 'maxSize'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const kind = committeeKindById(draft.kind);

  const chooseKind = (id: string): void => {
    const [before, next] = [kind, committeeKindById(id)];
    const isUntouched = (value: string, usual: string | undefined) => value.trim() === '' || value === usual;
    set({
      kind: id,
      ...(isUntouched(draft.name, before?.label) && { name: next?.label ?? '' }),
      ...(isUntouched(draft.purpose, before?.description) && { purpose: next?.description ?? '' }),
      ...(isUntouched(draft.meets, before?.meets) && { meets: next?.meets ?? '' }),
      ...(committee === undefined && { minSize: next?.minSize ?? null, maxSize: next?.maxSize ?? null }),
    });
  };
  const save = async (): Promise<void> => {
    const fields = { ...draft, links: draft.links.filter(({ value }) => value.trim() !== '') };
    if (committee !== undefined) {
      await form.save(() => client.committees.update({ id: committee.id, version: committee.version, patch: fields }));
      return;
    }
    const saved = await form.save(async () => {
      const added = await client.committees.create(fields);
      if (kind !== undefined && hasStarters) await client.committees.addStarterTasks({ id: added.id });
      return added;
    });
    if (saved !== undefined) onAdded?.(saved.id);
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t(committee === undefined ? 'form.addTitle' : 'form.editTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="committee"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.name.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="committee" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <Select
            label={t('form.kind')}
            description={kind === undefined ? undefined : t('form.usually', { members: kind.members })}
            options={[{ id: '', label: t('form.ownKind') }, ...committeeKinds.map(({ id, label }) => ({ id, label }))]}
            value={draft.kind}
            onChange={chooseKind}
          />
          <TextField
            label={t('form.name')}
            value={draft.name}
            onChange={(name) => set({ name })}
            error={form.errorAt('name')}
            isRequired
            autoFocus
          />
        </FormRow>
        <RichTextEditor
          label={t('form.purpose')}
          placeholder={t('form.purposeHint')}
          value={draft.purpose}
          onChange={(purpose) => set({ purpose })}
          toolbar="small"
          minLines={3}
        />
        <FormRow>
          <Select
            label={t('form.parent')}
            options={[
              { id: '', label: t('form.noParent') },
              ...others.filter(({ id }) => id !== committee?.id).map(({ id, name }) => ({ id, label: name })),
            ]}
            value={draft.parentId ?? ''}
            onChange={(id) => set({ parentId: id === '' ? null : id })}
            error={form.errorAt('parentId')}
          />
          <Select
            label={t('form.status')}
            options={optionsOf(committeeStatuses)}
            value={draft.status}
            onChange={(status) => set({ status })}
          />
          <Select
            label={t('form.rule')}
            options={[{ id: '', label: t('form.guidelines') }, ...ruleOptions]}
            value={draft.usualRule}
            onChange={(usualRule) => set({ usualRule })}
          />
        </FormRow>
        <FormRow>
          <TextField
            label={t('form.meets')}
            placeholder={t('form.meetsHint')}
            value={draft.meets}
            onChange={(meets) => set({ meets })}
          />
          <TextField label={t('form.place')} value={draft.place} onChange={(place) => set({ place })} />
        </FormRow>
        <FormRow>
          <DatePicker label={t('form.formedOn')} value={draft.formedOn} onChange={(formedOn) => set({ formedOn })} />
          <DatePicker
            label={t('form.closedOn')}
            value={draft.closedOn}
            onChange={(closedOn) => set({ closedOn })}
            error={form.errorAt('closedOn')}
          />
          <NumberField
            label={t('form.minSize')}
            value={draft.minSize}
            onChange={(minSize) => set({ minSize })}
            minValue={0}
            maxValue={500}
          />
          <NumberField
            label={t('form.maxSize')}
            value={draft.maxSize}
            onChange={(maxSize) => set({ maxSize })}
            minValue={0}
            maxValue={500}
            error={form.errorAt('maxSize')}
          />
        </FormRow>
        <DocumentsField links={draft.links} onChange={(links) => set({ links })} />
        {committee === undefined && kind !== undefined && (
          <Checkbox
            label={t('form.starters', { count: kind.tasks.length })}
            isSelected={hasStarters}
            onChange={setStarters}
          />
        )}
      </Form>
    </Dialog>
  );
}

function draftOf(committee: Committee | undefined) {
  return {
    name: committee?.name ?? '',
    kind: committee?.kind ?? '',
    parentId: committee?.parentId ?? null,
    purpose: committee?.purpose ?? '',
    status: committee?.status ?? 'active',
    usualRule: committee?.usualRule ?? '',
    formedOn: committee?.formedOn ?? null,
    closedOn: committee?.closedOn ?? null,
    minSize: committee?.minSize ?? null,
    maxSize: committee?.maxSize ?? null,
    meets: committee?.meets ?? '',
    place: committee?.place ?? '',
    links: committee?.links ?? [],
  };
}
