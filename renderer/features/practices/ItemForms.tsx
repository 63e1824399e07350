import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, DatePicker, Form, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { itemStatuses, type ItemStatus } from '#shared/content/program/checklists.ts';
import { evidenceTypes, type PracticeItem } from '#shared/contract/practices.ts';
import type { IsoDay } from '#shared/dates.ts';

import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';
import { RecordPicker, type PickedRecord } from './RecordPicker.tsx';

/** A rating of an item; the latest of each rater counts, and what they said before stays as history. */
export function RatingForm({ item: { checklist, item }, today }: { item: PracticeItem; today: IsoDay }) {
  const { t } = useTranslation('practices');
  const [rater, setRater] = useState<Chosen | null>(null);
  const [status, setStatus] = useState<ItemStatus>('partial');
  const [ratedOn, setDay] = useState(today);
  const [why, setWhy] = useState('');
  const form = useFormSave({
    fields: ['ratedOn'],
    onClose: () => {
      setRater(null);
      setWhy('');
    },
  });
  const save = (): void => {
    if (rater === null) return;
    const raterPersonId = rater.id;
    void form.save(() => client.practices.rate({ checklist, item, raterPersonId, status, ratedOn, why, today }));
  };
  return (
    <Form label={t('item.rate')} onSubmit={save}>
      <FormProblem form={form} />
      <FormRow>
        <PersonField label={t('item.rater')} value={rater} onChange={setRater} />
        <Select
          label={t('item.status')}
          options={itemStatuses.map(({ id, label }) => ({ id, label }))}
          value={status}
          onChange={setStatus}
        />
        <DatePicker
          label={t('item.day')}
          value={ratedOn}
          onChange={(day) => setDay(day ?? today)}
          error={form.errorAt('ratedOn')}
        />
      </FormRow>
      <TextField label={t('item.why')} value={why} onChange={setWhy} />
      <div>
        <Button type="submit" isLoading={form.isSaving} isDisabled={rater === null}>
          {t('item.rate')}
        </Button>
      </div>
    </Form>
  );
}

/** Something that shows an item: a record, words, or both. */
export function EvidenceForm({ item: { checklist, item } }: { item: PracticeItem }) {
  const { t } = useTranslation('practices');
  const [record, setRecord] = useState<PickedRecord | null>(null);
  const [words, setWords] = useState('');
  const form = useFormSave({
    fields: ['words', 'record'],
    onClose: () => {
      setRecord(null);
      setWords('');
    },
  });
  const save = (): void =>
    void form.save(() =>
      client.practices.addEvidence({
        checklist,
        item,
        record: record === null ? null : { type: record.type, id: record.id },
        words,
      }),
    );
  return (
    <Form label={t('item.add')} onSubmit={save}>
      <FormProblem form={form} />
      <FormRow>
        <RecordPicker
          label={t('item.record')}
          description={t('item.recordHint')}
          types={evidenceTypes}
          value={record}
          onChange={setRecord}
          error={form.errorAt('record')}
        />
        <TextField label={t('item.words')} value={words} onChange={setWords} error={form.errorAt('words')} />
      </FormRow>
      <div>
        <Button type="submit" isLoading={form.isSaving} isDisabled={record === null && words.trim() === ''}>
          {t('item.add')}
        </Button>
      </div>
    </Form>
  );
}

/** Who sees to an item, when it is looked at again, and what comes next. */
export function PlanForm({ item, today }: { item: PracticeItem; today: IsoDay }) {
  const { t } = useTranslation('practices');
  const nameOf = useLabelWords();
  const [owner, setOwner] = useState<Chosen | null>(() =>
    item.owner === null ? null : { id: item.owner.id, name: nameOf(item.owner) },
  );
  const [reviewOn, setReview] = useState(item.reviewOn);
  const [nextStep, setNext] = useState(item.nextStep);
  const [phase, setPhase] = useState(item.phase);
  const ref = { checklist: item.checklist, item: item.item };
  const form = useFormSave({ fields: ['reviewOn'], onClose: () => {} });
  const save = (): void =>
    void form.save(() =>
      client.practices.plan({ ...ref, ownerPersonId: owner?.id ?? null, reviewOn, nextStep, phase }),
    );
  return (
    <Form label={t('item.savePlan')} onSubmit={save}>
      <FormProblem form={form} />
      <FormRow>
        <PersonField label={t('item.owner')} value={owner} onChange={setOwner} />
        <DatePicker label={t('item.review')} value={reviewOn} onChange={setReview} error={form.errorAt('reviewOn')} />
        <Select
          label={t('item.phase')}
          options={(['', 'now', 'later'] as const).map((id) => ({ id, label: t(`item.phases.${id}`) }))}
          value={phase}
          onChange={setPhase}
        />
      </FormRow>
      <TextField label={t('item.next')} value={nextStep} onChange={setNext} />
      <div className="flex gap-2">
        <Button type="submit" isLoading={form.isSaving}>
          {t('item.savePlan')}
        </Button>
        <Button variant="quiet" onPress={() => void form.save(() => client.practices.planTask({ ...ref, today }))}>
          {t('item.task')}
        </Button>
      </div>
    </Form>
  );
}
