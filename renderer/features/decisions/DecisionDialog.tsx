import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import type { Decision } from '#shared/contract/decisions.ts';
import { usualRule } from '#shared/domain/decisions/rules.ts';

import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { OptionsField } from './OptionsField.tsx';
import { RuleFields, type RuleDraft } from './RuleFields.tsx';

const formId = 'decision';

/** Adds a decision, or changes what is written about one; how it was voted stays once it is decided. */
export function DecisionDialog({
  decision,
  onSaved,
  onClose,
}: {
  decision?: Decision | undefined;
  onSaved?: ((id: string) => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('decisions');
  const bodies = useCommitteeNames();
  const [draft, setDraft] = useState(() => draftOf(decision));
  const [rule, setRule] = useState<RuleDraft | null>(() => ruleOf(decision));
  const form = useFormSave({ fields: ['title', 'reviewOn', 'threshold', 'rounds', 'fallback', 'minSectors'], onClose });
  const [isAsked, setIsAsked] = useState(false);
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const isOpen = decision === undefined || ['draft', 'open', 'deferred'].includes(decision.status);
  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (draft.title.trim() === '') return;
    const { movedBy, secondedBy, motion, committeeId, outcome, ...words } = draft;
    const fields = {
      ...words,
      title: draft.title.trim(),
      options: draft.options.filter((option) => option.title.trim() !== ''),
      movedById: movedBy?.id ?? null,
      secondedById: secondedBy?.id ?? null,
      ...(isOpen ? { motion, committeeId: committeeId || null, ...rule } : { outcome }),
    };
    const saved = await form.save(() =>
      decision === undefined
        ? client.decisions.create(fields)
        : client.decisions.update({ id: decision.id, version: decision.version, patch: fields }),
    );
    if (saved === undefined) return;
    onSaved?.(saved.id);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t(decision === undefined ? 'form.addTitle' : 'form.editTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <TextField
          label={t('form.name')}
          value={draft.title}
          onChange={(title) => set({ title })}
          maxLength={1_000}
          autoFocus
          isRequired
          error={isAsked && draft.title.trim() === '' ? t('form.nameNeeded') : form.errorAt('title')}
        />
        {isOpen ? (
          <TextArea
            label={t('form.motion')}
            value={draft.motion}
            onChange={(motion) => set({ motion })}
            rows={3}
            isWords
          />
        ) : (
          <TextArea
            label={t('form.outcome')}
            value={draft.outcome}
            onChange={(outcome) => set({ outcome })}
            rows={3}
            isWords
          />
        )}
        {isOpen && (
          <Select
            label={t('form.body')}
            options={[{ id: '', label: t('whole') }, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
            value={draft.committeeId}
            onChange={(committeeId) => set({ committeeId })}
          />
        )}
        {isOpen && rule !== null && <RuleFields draft={rule} onChange={setRule} errorAt={form.errorAt} />}
        {isOpen && rule === null && (
          <div>
            <Button size="small" onPress={() => setRule(usualDraft)}>
              {t('recorder.change')}
            </Button>
          </div>
        )}
        <FormRow>
          <PersonField label={t('form.movedBy')} value={draft.movedBy} onChange={(movedBy) => set({ movedBy })} />
          <PersonField
            label={t('form.secondedBy')}
            value={draft.secondedBy}
            onChange={(secondedBy) => set({ secondedBy })}
          />
        </FormRow>
        <DatePicker
          label={t('form.reviewOn')}
          value={draft.reviewOn}
          onChange={(reviewOn) => set({ reviewOn })}
          error={form.errorAt('reviewOn')}
        />
        <TextArea
          label={t('form.background')}
          value={draft.background}
          onChange={(background) => set({ background })}
          onSubmit={() => void save()}
          rows={4}
          isWords
        />
        <OptionsField options={draft.options} onChange={(options) => set({ options: [...options] })} />
        <TextArea label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} rows={2} isWords />
        <FormProblem form={form} />
      </Form>
    </Dialog>
  );
}

const usualDraft: RuleDraft = { rule: usualRule('modified-consensus'), isReserved: false, reservedMatter: '' };

function ruleOf(decision: Decision | undefined): RuleDraft | null {
  // A new one takes the usual rule of its body, which storage knows.
  if (decision === undefined) return null;
  return { rule: decision.rule, isReserved: decision.isReserved, reservedMatter: decision.reservedMatter };
}

function draftOf(decision: Decision | undefined) {
  const chosen = (person: Decision['movedBy'] | undefined): Chosen | null =>
    person === null || person === undefined ? null : { id: person.id, name: person.label };
  return {
    title: decision?.title ?? '',
    motion: decision?.motion ?? '',
    outcome: decision?.outcome ?? '',
    committeeId: decision?.committee?.id ?? '',
    movedBy: chosen(decision?.movedBy),
    secondedBy: chosen(decision?.secondedBy),
    reviewOn: decision?.reviewOn ?? null,
    background: decision?.background ?? '',
    options: decision?.options ?? [],
    note: decision?.note ?? '',
  };
}
