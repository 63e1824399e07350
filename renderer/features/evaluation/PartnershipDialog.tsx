import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { DatePicker, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { independenceQuestions } from '#shared/content/program/independence.ts';
import type { DataAgreement, ResearchPartnership } from '#shared/contract/evaluation.ts';

import { OrganizationChoice, PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';
import { PartDialog } from './PartDialog.tsx';

/** Somebody who evaluates or studies the program, and how independent they are. */
export function PartnershipDialog({
  agreements,
  partnership,
  onClose,
}: {
  agreements: readonly DataAgreement[];
  partnership: ResearchPartnership | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('evaluation');
  const nameOf = useLabelWords();
  const chosen = (label: { id: string; label: string; isRestricted: boolean } | null | undefined): Chosen | null =>
    label ? { id: label.id, name: nameOf(label) } : null;
  const [organization, setOrganization] = useState(() => chosen(partnership?.organization));
  const [person, setPerson] = useState(() => chosen(partnership?.person));
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>(() =>
    Object.fromEntries((partnership?.answers ?? []).map(({ id, answer }) => [id, answer])),
  );
  const [draft, setDraft] = useState(() => ({
    title: partnership?.title ?? '',
    kind: partnership?.kind ?? ('evaluator' as const),
    agreementId: partnership?.agreementId ?? null,
    paidBy: partnership?.paidBy ?? '',
    startsOn: partnership?.startsOn ?? null,
    endsOn: partnership?.endsOn ?? null,
    note: partnership?.note ?? '',
  }));
  const form = useFormSave({ fields: ['title', 'startsOn', 'endsOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void =>
    void form.save(() =>
      client.evaluation.savePartnership({
        id: partnership?.id ?? null,
        version: partnership?.version ?? 0,
        partnership: {
          ...draft,
          organizationId: organization?.id ?? null,
          personId: person?.id ?? null,
          answers: answersOf(answers),
        },
      }),
    );
  return (
    <PartDialog
      kind="partnership"
      title={t('parts.partnershipTitle')}
      part={partnership}
      form={form}
      name={draft.title}
      onName={(title) => set({ title })}
      onSave={save}
      onClose={onClose}
    >
      <FormRow>
        <Select
          label={t('parts.kind')}
          options={(['evaluator', 'researcher'] as const).map((id) => ({ id, label: t(`kinds.${id}`) }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        <OrganizationChoice label={t('parts.organization')} value={organization} onChange={setOrganization} />
        <PersonField label={t('parts.person')} value={person} onChange={setPerson} />
      </FormRow>
      {independenceQuestions.map(({ id, label, sources }) => (
        <Select
          key={id}
          label={`${label} (${sources.join(', ')})`}
          options={[
            { id: '' as const, label: t('unsaid') },
            { id: 'yes' as const, label: t('yes') },
            { id: 'no' as const, label: t('no') },
          ]}
          value={answers[id] ?? ''}
          onChange={(answer) => setAnswers((before) => ({ ...before, [id]: answer }))}
        />
      ))}
      <FormRow>
        <DatePicker
          label={t('parts.starts')}
          value={draft.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          error={form.errorAt('startsOn')}
        />
        <DatePicker
          label={t('parts.ends')}
          value={draft.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={form.errorAt('endsOn')}
        />
        <Select
          label={t('parts.agreement')}
          options={[{ id: '', label: t('form.none') }, ...agreements.map(({ id, title }) => ({ id, label: title }))]}
          value={draft.agreementId ?? ''}
          onChange={(id) => set({ agreementId: id === '' ? null : id })}
        />
      </FormRow>
      <TextField label={t('parts.paidBy')} value={draft.paidBy} onChange={(paidBy) => set({ paidBy })} />
      <TextField label={t('parts.note')} value={draft.note} onChange={(note) => set({ note })} />
    </PartDialog>
  );
}

type Answer = 'yes' | 'no' | '';

function answersOf(answers: Readonly<Record<string, Answer>>) {
  return independenceQuestions.flatMap(({ id }) => {
    const answer = answers[id] ?? '';
    return answer === '' ? [] : [{ id, answer }];
  });
}
