import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import {
  Button,
  Checkbox,
  DatePicker,
  Dialog,
  FieldError,
  Form,
  FormRow,
  RadioGroup,
  SegmentedControl,
  Select,
  TextArea,
} from '#renderer/ui/index.ts';
import { relationshipKindById } from '#shared/content/relationship-kinds.ts';
import type { Relationship } from '#shared/contract/relationships.ts';

import { createTie, emptyTie, fieldsOf, type TieFields } from './tie-changes.ts';
import {
  basisOptions,
  confidenceOptions,
  kindOptions,
  otherEnd,
  strengthOptions,
  willingnessOptions,
} from './tie-words.ts';

/** Ties a partner to another, or changes a tie. */
export function TieDialog({
  of,
  to,
  tie,
  onClose,
}: {
  of: PartnerChoice;
  /** The other side, where it is known already. */
  to?: PartnerChoice | undefined;
  tie?: Relationship | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('relationships');
  const today = useToday();
  const [other, setOther] = useState<PartnerChoice | null>(to ?? null);
  const [isOfFirst, setOfFirst] = useState(true);
  const [fields, setFields] = useState<TieFields>(() => (tie === undefined ? emptyTie(today) : fieldsOf(tie)));
  const form = useFormSave({
    fields: ['to', 'kind', 'basis', 'strength', 'confidence', 'confirmedOn', 'sinceOn', 'endsOn'],
    onClose,
  });
  const set = (change: Partial<TieFields>): void => setFields((before) => ({ ...before, ...change }));
  const kind = relationshipKindById(fields.kind);

  const save = async (): Promise<void> => {
    if (tie !== undefined) {
      await form.save(() => client.relationships.update({ id: tie.id, version: tie.version, patch: fields }));
      return;
    }
    if (other === null) form.refuse('to', t('dialog.withNeeded'));
    else await form.save(() => createTie(isOfFirst ? of : other, isOfFirst ? other : of, fields));
  };

  const otherName = tie === undefined ? (other?.label ?? '…') : otherEnd(tie, of.id).other.label;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={tie === undefined ? t('dialog.add') : t('dialog.change', { name: otherName })}
      footer={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" type="submit" form="tie" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <Form id="tie" onSubmit={() => void save()}>
        <FormProblem form={form} />
        {tie === undefined && (
          <PartnerField
            label={t('dialog.with')}
            choice={other}
            onChange={setOther}
            error={form.errorAt('to')}
            autoFocus={to === undefined}
          />
        )}
        <FormRow>
          <Select
            label={t('dialog.kind')}
            options={kindOptions}
            value={fields.kind}
            onChange={(id) => set({ kind: id })}
            error={form.errorAt('kind')}
          />
          <Select
            label={t('dialog.basis')}
            options={[{ id: '', label: t('dialog.noBasis') }, ...basisOptions]}
            value={fields.basis}
            onChange={(id) => set({ basis: id })}
            error={form.errorAt('basis')}
          />
        </FormRow>
        {tie === undefined && kind?.isDirected === true && (
          <RadioGroup
            label={t('dialog.direction')}
            value={isOfFirst ? 'of' : 'other'}
            onChange={(id) => setOfFirst(id === 'of')}
            options={[
              { id: 'of', label: `${of.label} ${kind.forward} ${otherName}` },
              { id: 'other', label: `${otherName} ${kind.forward} ${of.label}` },
            ]}
          />
        )}
        <div>
          <p className="mb-1 text-meta font-strong">{t('dialog.strength')}</p>
          <SegmentedControl
            label={t('dialog.strength')}
            options={strengthOptions(fields.kind)}
            value={String(fields.strength)}
            onChange={(id) => set({ strength: Number(id) })}
          />
          {form.errorAt('strength') !== undefined && <FieldError>{form.errorAt('strength')}</FieldError>}
        </div>
        <FormRow>
          <Select
            label={t('dialog.willingness')}
            description={t('dialog.willingnessHint')}
            options={willingnessOptions}
            value={String(fields.willingness)}
            onChange={(id) => set({ willingness: Number(id) })}
          />
          <Select
            label={t('dialog.confidence')}
            options={confidenceOptions}
            value={fields.confidence}
            onChange={(id) => set({ confidence: id })}
            error={form.errorAt('confidence')}
          />
        </FormRow>
        <FormRow>
          <DatePicker
            label={t('dialog.confirmedOn')}
            value={fields.confirmedOn}
            maxValue={today}
            onChange={(day) => set({ confirmedOn: day })}
            error={form.errorAt('confirmedOn')}
          />
          <DatePicker
            label={t('dialog.sinceOn')}
            value={fields.sinceOn}
            onChange={(day) => set({ sinceOn: day })}
            error={form.errorAt('sinceOn')}
          />
          <DatePicker
            label={t('dialog.endsOn')}
            value={fields.endsOn}
            onChange={(day) => set({ endsOn: day })}
            error={form.errorAt('endsOn')}
          />
        </FormRow>
        <TextArea
          label={t('dialog.note')}
          description={t('dialog.aloud')}
          placeholder={t('dialog.noteHint')}
          value={fields.note}
          onChange={(note) => set({ note })}
          rows={2}
        />
        <Checkbox
          label={t('dialog.restricted')}
          isSelected={fields.isRestricted}
          onChange={(isRestricted) => set({ isRestricted })}
        />
        <p className="-mt-2 text-meta text-ink-3">{t('dialog.restrictedHint')}</p>
      </Form>
    </Dialog>
  );
}
