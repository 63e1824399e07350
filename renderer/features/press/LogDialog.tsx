import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useCampaignChoices } from '#renderer/features/assets/asset-queries.ts';
import { AssetPicker } from '#renderer/features/assets/AssetPicker.tsx';
import { Button, Checkbox, DatePicker, FormRow, SegmentedControl, Select, TextField } from '#renderer/ui/index.ts';
import { pressContactKinds, pressTones } from '#shared/content/press.ts';
import type { PressContact, PressOutlet } from '#shared/contract/press.ts';

import { useMe } from '../members/member-queries.ts';
import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useOutlets } from './press-queries.ts';
import { useShownName } from './press-words.ts';
import { UnlistedNote } from './UnlistedNote.tsx';

/** What a new line of the log belongs to, as far as it is known. */
export interface LoggedFor {
  readonly outlet?: Pick<PressOutlet, 'id' | 'name' | 'personId' | 'organizationId'>;
  readonly campaignId?: string;
}

/** A pitch to an outlet, what it printed, or a correction; a reminder can go with a new one. */
export function LogDialog({
  loggedFor,
  line,
  onClose,
}: {
  loggedFor: LoggedFor;
  line: PressContact | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('press');
  const today = useToday();
  const me = useMe();
  const nameOf = useShownName();
  const [draft, setDraft] = useState(() => draftOf(line, loggedFor, today));
  const [asset, setAsset] = useState<Chosen | null>(line?.assetId ? { id: line.assetId, name: line.assetTitle } : null);
  const [quoted, setQuoted] = useState<Chosen | null>(
    line?.quoted ? { id: line.quoted.id, name: nameOf(line.quoted) } : null,
  );
  const [remindOn, setRemindOn] = useState<string | null>(null);
  const outlets = useOutlets('').data?.rows ?? [];
  const campaigns = useCampaignChoices();
  const [outletId, setOutletId] = useState(loggedFor.outlet?.id ?? null);
  const outlet = loggedFor.outlet ?? outlets.find(({ id }) => id === outletId);
  const form = useFormSave({
    fields: ['kind', 'happenedOn', 'title', 'url', 'tone', 'correctedOn', 'dueOn'],
    onClose,
  });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    const fields = { ...draft, assetId: asset?.id ?? null, quotedPersonId: quoted?.id ?? null };
    void form.save(async () => {
      if (line !== undefined) return client.press.updateLog({ id: line.id, version: line.version, patch: fields });
      const saved = await client.press.log({ ...fields, outletId: outlet?.id ?? '' });
      if (remindOn !== null && outlet !== undefined) await remind(outlet, remindOn);
      return saved;
    });
  };
  const remind = async ({ name, personId, organizationId }: NonNullable<LoggedFor['outlet']>, dueOn: string) => {
    const person = personId === null ? null : ({ type: 'people', id: personId } as const);
    const organization = organizationId === null ? null : ({ type: 'organizations', id: organizationId } as const);
    await client.followUps.create({
      type: 'ask',
      summary: t('logForm.followUpSummary', { title: draft.title, outlet: name }),
      dueOn,
      ownerId: me?.id ?? null,
      record: person ?? organization,
    });
  };
  const remove = (): void => {
    if (line === undefined) return;
    onClose();
    client.press.removeLog({ id: line.id }).then((saved) => afterSave(saved), showError);
  };
  const isPitch = draft.kind === 'pitch';
  return (
    <FormDialog
      id="press-log"
      title={
        line !== undefined
          ? t('logForm.edit')
          : loggedFor.outlet === undefined
            ? t('logForm.add')
            : t('logForm.addFor', { outlet: loggedFor.outlet.name })
      }
      form={form}
      isDisabled={draft.title.trim() === '' || (line === undefined && outlet === undefined)}
      extra={
        line !== undefined && (
          <Button variant="quiet" onPress={remove}>
            {t('logForm.remove')}
          </Button>
        )
      }
      onSave={save}
      onClose={onClose}
    >
      <SegmentedControl
        label={t('logForm.kind')}
        options={pressContactKinds}
        value={pressContactKinds.find(({ id }) => id === draft.kind)?.id ?? 'pitch'}
        onChange={(kind) => set({ kind })}
      />
      {line === undefined && loggedFor.outlet === undefined && (
        <Select
          label={t('logForm.outlet')}
          options={outlets.map(({ id, name }) => ({ id, label: name }))}
          value={outletId}
          onChange={setOutletId}
        />
      )}
      <TextField
        label={t(
          isPitch
            ? 'logForm.titlePitch'
            : draft.kind === 'coverage'
              ? 'logForm.titleCoverage'
              : 'logForm.titleCorrection',
        )}
        value={draft.title}
        onChange={(title) => set({ title })}
        isRequired
        autoFocus
        error={form.errorAt('title')}
      />
      <FormRow>
        <DatePicker
          label={t('logForm.day')}
          value={draft.happenedOn}
          onChange={(happenedOn) => set({ happenedOn: happenedOn ?? today })}
          maxValue={today}
          error={form.errorAt('happenedOn')}
        />
        <Select
          label={t('logForm.tone')}
          options={pressTones}
          value={pressTones.find(({ id }) => id === draft.tone)?.id ?? null}
          onChange={(tone) => set({ tone })}
          error={form.errorAt('tone')}
        />
      </FormRow>
      {!isPitch && (
        <>
          <TextField
            label={t('logForm.url')}
            value={draft.url}
            onChange={(url) => set({ url })}
            error={form.errorAt('url')}
          />
          <PersonField label={t('logForm.quoted')} value={quoted} onChange={setQuoted} />
          {quoted !== null && <UnlistedNote person={quoted} day={draft.happenedOn} />}
          <Checkbox
            label={t('logForm.owed')}
            isSelected={draft.isCorrectionOwed}
            onChange={(isCorrectionOwed) => set({ isCorrectionOwed })}
          />
          {draft.isCorrectionOwed && (
            <DatePicker
              label={t('logForm.correctedOn')}
              value={draft.correctedOn}
              onChange={(correctedOn) => set({ correctedOn })}
              maxValue={today}
              error={form.errorAt('correctedOn')}
            />
          )}
        </>
      )}
      <FormRow>
        <Select
          label={t('logForm.campaign')}
          options={[{ id: '', label: t('logForm.noCampaign') }, ...campaigns]}
          value={draft.campaignId ?? ''}
          onChange={(campaignId) => set({ campaignId: campaignId === '' ? null : campaignId })}
        />
        <AssetPicker label={t('logForm.asset')} value={asset} onChange={setAsset} placeholder={t('asset.find')} />
      </FormRow>
      <TextField label={t('logForm.note')} value={draft.note} onChange={(note) => set({ note })} />
      {line === undefined && (
        <DatePicker
          label={t('logForm.followUpOn')}
          value={remindOn}
          onChange={setRemindOn}
          minValue={today}
          error={form.errorAt('dueOn')}
        />
      )}
    </FormDialog>
  );
}

function draftOf(line: PressContact | undefined, { campaignId }: LoggedFor, today: string) {
  return {
    kind: line?.kind ?? 'pitch',
    happenedOn: line?.happenedOn ?? today,
    title: line?.title ?? '',
    url: line?.url ?? '',
    tone: line?.tone ?? 'unknown',
    isCorrectionOwed: line?.isCorrectionOwed ?? false,
    correctedOn: line?.correctedOn ?? null,
    campaignId: line?.campaignId ?? campaignId ?? null,
    note: line?.note ?? '',
  };
}
