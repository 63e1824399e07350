import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useMe } from '#renderer/features/members/member-queries.ts';
import type { PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { PromiseDrafts } from '#renderer/features/promises/PromiseDrafts.tsx';
import { promisesOf, type PromiseDraftLine } from '#renderer/features/promises/promise-drafts.ts';
import {
  Banner,
  Button,
  Checkbox,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  Select,
  TextArea,
  TextField,
} from '#renderer/ui/index.ts';
import { followUpTypes, type FollowUpTypeId } from '#shared/content/follow-up-types.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { oneToOneGuide, type OneToOnePartId } from '#shared/content/outreach-content.ts';
import { stances } from '#shared/content/stances.ts';
import { addBusinessDays, type IsoDay } from '#shared/dates.ts';
import { writeOneToOne } from '#shared/domain/outreach/one-to-one-words.ts';

import { forgetTalk, keepTalk, keptTalk } from './kept-talk.ts';

/** The form of a 1:1: five parts to listen for, promises, stance seen and the follow-up, saved as one step. */
export function OneToOneDialog({ partner, onClose }: { partner: PartnerChoice; onClose: () => void }) {
  const { t } = useTranslation('outreach');
  const me = useMe();
  const today = useToday();
  const [words, setWords] = useState<Readonly<Partial<Record<OneToOnePartId, string>>>>(() => keptTalk(partner.id));
  const [day, setDay] = useState<IsoDay | null>(today);
  const [outcome, setOutcome] = useState('conversation-held');
  const [stance, setStance] = useState('');
  const [promises, setPromises] = useState<readonly PromiseDraftLine[]>([{ direction: 'us', text: '', dueOn: null }]);
  const [nextWhat, setNextWhat] = useState('');
  const [nextType, setNextType] = useState<FollowUpTypeId>('thank');
  const [nextDue, setNextDue] = useState<IsoDay | null>(addBusinessDays(today, 2));
  const [isRestricted, setRestricted] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const form = useFormSave({ fields: ['occurredOn'], onClose });
  const heard = writeOneToOne(words);

  const write = (id: OneToOnePartId, text: string): void => {
    const next = { ...words, [id]: text };
    setWords(next);
    keepTalk(partner.id, next);
  };
  const save = async (): Promise<void> => {
    setAsked(true);
    if (heard === '' || day === null) return;
    const record = { type: partner.type, id: partner.id };
    const saved = await form.save(() =>
      client.interactions.log({
        occurredOn: day,
        channel: 'one-to-one',
        direction: 'both',
        outcome,
        heard,
        sensitivity: isRestricted ? 'restricted' : 'normal',
        participants: [record],
        stances: stance === '' ? [] : [{ record, value: stance }],
        promises: promisesOf(promises),
        followUps:
          nextDue === null || nextWhat.trim() === ''
            ? []
            : [{ type: nextType, summary: nextWhat.trim(), dueOn: nextDue, ownerId: me?.id ?? null }],
      }),
    );
    if (saved === undefined) return;
    forgetTalk(partner.id);
  };
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t('oneToOne.title', { name: partner.label })}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="one-to-one" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('oneToOne.save')}
          </Button>
        </>
      }
    >
      <Form id="one-to-one" onSubmit={() => void save()}>
        <FormProblem form={form} />
        {isAsked && heard === '' && <Banner tone="danger" title={t('oneToOne.nothing')} />}
        {oneToOneGuide.map((part, index) => (
          <TextArea
            key={part.id}
            label={`${part.heading} · ${t('oneToOne.minutes', { count: part.minutes })}`}
            description={part.question}
            value={words[part.id] ?? ''}
            onChange={(text) => write(part.id, text)}
            onSubmit={() => void save()}
            rows={2}
            isWords
            autoFocus={index === 0}
          />
        ))}
        <PromiseDrafts lines={promises} onChange={setPromises} />
        <FormRow>
          <TextField
            label={`${t('oneToOne.next')}: ${t('oneToOne.nextWhat').toLowerCase()}`}
            value={nextWhat}
            onChange={setNextWhat}
            maxLength={1_000}
          />
          <Select
            label={t('oneToOne.nextType')}
            options={followUpTypes.map(({ id, label }) => ({ id, label }))}
            value={nextType}
            onChange={(type) => {
              setNextType(type);
              const days = followUpTypes.find((each) => each.id === type)?.defaultDueBusinessDays ?? 5;
              setNextDue(addBusinessDays(today, days));
            }}
          />
          <DatePicker label={t('oneToOne.nextDue')} value={nextDue} onChange={setNextDue} />
        </FormRow>
        <FormRow>
          <Select
            label={t('oneToOne.stance')}
            options={[
              { id: '', label: t('oneToOne.stanceNone') },
              ...stances.flatMap((each) =>
                each.value === null ? [] : [{ id: String(each.value), label: each.label }],
              ),
            ]}
            value={stance}
            onChange={setStance}
          />
          <Select
            label={t('sheet.columns.outcome')}
            options={optionsOf(interactionOutcomes)}
            value={outcome}
            onChange={setOutcome}
          />
          <DatePicker
            label={t('oneToOne.when')}
            value={day}
            onChange={setDay}
            maxValue={today}
            error={isAsked && day === null ? t('oneToOne.whenNeeded') : form.errorAt('occurredOn')}
          />
        </FormRow>
        <Checkbox label={t('oneToOne.restricted')} isSelected={isRestricted} onChange={setRestricted} />
      </Form>
    </Dialog>
  );
}
