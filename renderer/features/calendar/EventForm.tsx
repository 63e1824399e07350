import { useState, type ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { client } from '#renderer/api/client.ts';
import { reasonWords } from '#renderer/app/errors/error-words.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, Dialog, Form, FormRow, NumberField, Select, Switch, TextArea, TextField } from '#renderer/ui/index.ts';
import { certainties, externalEventDomains, externalEventKinds, usualDomain } from '#shared/content/external-events.ts';
import type { ExternalEvent } from '#shared/contract/external-events.ts';
import type { IsoDay } from '#shared/dates.ts';

import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';
import { eventDraft, fieldsOf } from './event-draft.ts';
import { EventTimes } from './EventTimes.tsx';

/** The fields of an external event. */
export function EventForm({
  event,
  day,
  startsAt,
  extra,
  onClose,
}: {
  event: ExternalEvent | undefined;
  day: IsoDay;
  startsAt: string;
  /** What else can be done, before the buttons. */
  extra?: ReactNode;
  onClose: () => void;
}) {
  const { t } = useTranslation('events');
  const { discreet } = useDeviceSettings();
  const [draft, setDraft] = useState(() => eventDraft(event, day, startsAt));
  const [owner, setOwner] = useState<RecordChoice | null>(() =>
    event === undefined || event.owner === null
      ? null
      : { id: event.owner.id, name: discreet && event.owner.isRestricted ? t('private') : event.owner.label },
  );
  const [isAsked, setAsked] = useState(false);
  const form = useFormSave({
    fields: ['endsOn', 'endsAt', 'startsAt', 'timeZone', 'url', 'rule', 'startsOn'],
    onClose,
  });
  const bodies = useCommitteeNames();
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const isUnknown = owner !== null && owner.id === null;
  const isHidden = discreet && event?.isRestricted === true;
  const fields = fieldsOf(draft, event);
  const save = async (): Promise<void> => {
    setAsked(true);
    if (draft.title.trim() === '' || isUnknown) return;
    if (fields === null) {
      form.refuse('rule', t('ruleUnknown'));
      return;
    }
    const all = { ...fields, ownerPersonId: owner?.id ?? null };
    await form.save(() =>
      event === undefined
        ? client.externalEvents.create(all)
        : client.externalEvents.update({ id: event.id, version: event.version, patch: all }),
    );
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t(event === undefined ? 'addTitle' : 'editTitle')}
      onClose={onClose}
      footer={
        <>
          {extra}
          <span className="flex-1" />
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="external-event"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={isHidden}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      {isHidden ? (
        <p className="text-ink-2">{t('hidden')}</p>
      ) : (
        <Form id="external-event" onSubmit={() => void save()}>
          <FormProblem form={form} />
          <TextField
            label={t('title')}
            value={draft.title}
            onChange={(title) => set({ title })}
            maxLength={1_000}
            error={isAsked && draft.title.trim() === '' ? reasonWords('required') : undefined}
            isRequired
            autoFocus
          />
          <FormRow>
            <Select
              label={t('kind')}
              options={optionsOf(externalEventKinds)}
              value={draft.kind}
              onChange={(kind) => set({ kind, domain: usualDomain(kind) })}
            />
            <Select
              label={t('domain')}
              options={[{ id: '', label: t('notSaid') }, ...optionsOf(externalEventDomains)]}
              value={draft.domain}
              onChange={(domain) => set({ domain })}
            />
            <Select
              label={t('certainty')}
              options={[{ id: '', label: t('notSaid') }, ...optionsOf(certainties)]}
              value={draft.certainty}
              onChange={(certainty) => set({ certainty })}
            />
          </FormRow>
          <EventTimes draft={draft} event={event} onChange={set} errorAt={form.errorAt} />
          <FormRow>
            <Select
              label={t('body')}
              options={[{ id: '', label: t('noBody') }, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
              value={draft.committeeId}
              onChange={(committeeId) => set({ committeeId })}
            />
            <RecordField
              type="people"
              label={t('owner')}
              choice={owner}
              onChange={setOwner}
              error={isAsked && isUnknown ? t('choosePerson') : undefined}
            />
          </FormRow>
          <FormRow>
            <TextField label={t('place')} value={draft.place} onChange={(place) => set({ place })} maxLength={1_000} />
            <TextField
              label={t('url')}
              value={draft.url}
              onChange={(url) => set({ url })}
              placeholder="https://"
              error={form.errorAt('url')}
            />
          </FormRow>
          <FormRow>
            <TextField
              label={t('affected')}
              value={draft.affected}
              onChange={(affected) => set({ affected })}
              maxLength={1_000}
            />
            <TextField
              label={t('decisionNeeded')}
              value={draft.decisionNeeded}
              onChange={(decisionNeeded) => set({ decisionNeeded })}
              maxLength={1_000}
            />
            <NumberField
              label={t('leadDays')}
              description={t('leadDaysHint')}
              value={draft.leadDays}
              onChange={(leadDays) => set({ leadDays: leadDays ?? 0 })}
              minValue={0}
              maxValue={1_460}
            />
          </FormRow>
          <TextArea label={t('note')} value={draft.note} onChange={(note) => set({ note })} rows={3} />
          {event !== undefined && (
            <Switch
              label={t('cancelled')}
              isSelected={draft.isCancelled}
              onChange={(isCancelled) => set({ isCancelled })}
            />
          )}
          <Switch
            label={t('restricted')}
            detail={t('restrictedDetail')}
            isSelected={draft.isRestricted}
            onChange={(isRestricted) => set({ isRestricted })}
          />
          {event !== undefined && event.sourceName !== '' && (
            <p className="text-meta text-ink-2">{t('source', { file: event.sourceName })}</p>
          )}
        </Form>
      )}
    </Dialog>
  );
}

function optionsOf(entries: readonly { readonly id: string; readonly label: string }[]) {
  return entries.map(({ id, label }) => ({ id, label }));
}
