import { useState } from 'react';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import {
  Button,
  Checkbox,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  NumberField,
  SegmentedControl,
  Select,
  TagInput,
  TextField,
} from '#renderer/ui/index.ts';
import { languages } from '#shared/content/languages.ts';
import { populations, serviceModes, serviceTypes } from '#shared/content/program/service-types.ts';

import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';
import type { OfferStart } from './open-services.tsx';
import { languageLabel } from './service-words.ts';

/** An offer in full: who gives what, for how many, how soon, to whom and in which languages. */
export function OfferDialog({ start, onClose }: { start: OfferStart; onClose: () => void }) {
  const { t } = useTranslation('services');
  const { discreet } = useDeviceSettings();
  const today = useToday();
  const { offer } = start;
  const [provider, setProvider] = useState<RecordChoice | null>(() =>
    offer === undefined
      ? (start.provider ?? null)
      : {
          id: offer.organizationId,
          name: discreet && offer.provider.isRestricted ? t('private') : offer.provider.label,
        },
  );
  const [draft, setDraft] = useState(() => draftOf(start));
  const form = useFormSave({ fields: ['organizationId', 'slots', 'waitDays', 'confirmedOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const organizationId = provider?.id ?? '';

  const save = async (): Promise<void> => {
    if (organizationId === '') return;
    await form.save(() =>
      client.services.saveOffer({
        id: offer?.id ?? null,
        version: offer?.version ?? 0,
        offer: {
          ...draft,
          organizationId,
          neighborhoods: [...draft.neighborhoods],
          languages: [...draft.languages],
          populations: [...draft.populations],
        },
        today,
      }),
    );
  };
  const remove = (): void => {
    if (offer === undefined) return;
    onClose();
    client.services.removeOffer({ id: offer.id, version: offer.version }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t(offer === undefined ? 'form.addTitle' : 'form.editTitle')}
      description={t('form.noPeople')}
      onClose={onClose}
      footer={
        <>
          {offer !== undefined && (
            <Button variant="quiet" onPress={remove}>
              {t('form.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="offer"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={organizationId === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="offer" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <RecordField
            type="organizations"
            label={t('form.provider')}
            description={t('form.providerHint')}
            choice={provider}
            onChange={setProvider}
            error={
              provider !== null && provider.id === null
                ? t('form.choose')
                : (form.errorAt('organizationId') ?? undefined)
            }
            autoFocus={provider === null}
            isRequired
          />
          <Select
            label={t('form.type')}
            options={optionsOf(serviceTypes)}
            value={draft.serviceType}
            onChange={(serviceType) => set({ serviceType })}
          />
        </FormRow>
        <SegmentedControl
          label={t('form.mode')}
          options={serviceModes.map(({ id, label }) => ({ id, label }))}
          value={draft.mode}
          onChange={(mode) => set({ mode })}
        />
        <FormRow>
          <NumberField
            label={t('form.slots')}
            description={t('form.slotsHint')}
            value={draft.slots}
            onChange={(slots) => set({ slots })}
            minValue={0}
            error={form.errorAt('slots')}
          />
          <NumberField
            label={t('form.wait')}
            description={t('form.slotsHint')}
            value={draft.waitDays}
            onChange={(waitDays) => set({ waitDays })}
            minValue={0}
            error={form.errorAt('waitDays')}
          />
          <DatePicker
            label={t('form.confirmed')}
            value={draft.confirmedOn}
            onChange={(confirmedOn) => set({ confirmedOn })}
            maxValue={today}
            error={form.errorAt('confirmedOn')}
          />
        </FormRow>
        <TextField label={t('form.hours')} value={draft.hours} onChange={(hours) => set({ hours })} />
        <div className="grid grid-cols-2 gap-2">
          <Checkbox
            label={t('form.always')}
            isSelected={draft.isAlwaysOpen}
            onChange={(isAlwaysOpen) => set({ isAlwaysOpen })}
          />
          <Checkbox label={t('form.warm')} isSelected={draft.isWarm} onChange={(isWarm) => set({ isWarm })} />
          <Checkbox
            label={t('form.harmReduction')}
            isSelected={draft.isHarmReduction}
            onChange={(isHarmReduction) => set({ isHarmReduction })}
          />
          <Checkbox
            label={t('form.accessible')}
            isSelected={draft.isAccessible}
            onChange={(isAccessible) => set({ isAccessible })}
          />
        </div>
        <FormRow>
          <TagInput
            label={t('form.neighborhoods')}
            description={t('form.neighborhoodsHint')}
            values={draft.neighborhoods}
            onChange={(neighborhoods) => set({ neighborhoods })}
          />
          <TagInput
            label={t('form.languages')}
            values={draft.languages}
            onChange={(chosen) => set({ languages: chosen })}
            suggestions={optionsOf(languages)}
            labelOf={languageLabel}
            canCreate={false}
          />
        </FormRow>
        <TagInput
          label={t('form.populations')}
          values={draft.populations}
          onChange={(chosen) => set({ populations: chosen })}
          suggestions={populations.map(({ id, label }) => ({ id, label }))}
          labelOf={(id) => populations.find((each) => each.id === id)?.label ?? id}
          canCreate={false}
        />
        <FormRow>
          <TextField
            label={t('form.eligibility')}
            value={draft.eligibility}
            onChange={(eligibility) => set({ eligibility })}
          />
          <TextField
            label={t('form.exclusions')}
            value={draft.exclusions}
            onChange={(exclusions) => set({ exclusions })}
          />
        </FormRow>
        <FormRow>
          <TextField label={t('form.cost')} value={draft.cost} onChange={(cost) => set({ cost })} />
          <TextField label={t('form.contact')} value={draft.contact} onChange={(contact) => set({ contact })} />
        </FormRow>
        <TextField label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} />
      </Form>
    </Dialog>
  );
}

function draftOf({ offer, serviceType }: OfferStart) {
  return {
    serviceType: offer?.serviceType ?? serviceType ?? 'housing',
    mode: offer?.mode ?? ('direct' as const),
    slots: offer?.slots ?? null,
    waitDays: offer?.waitDays ?? null,
    hours: offer?.hours ?? '',
    isAlwaysOpen: offer?.isAlwaysOpen ?? false,
    isWarm: offer?.isWarm ?? false,
    isHarmReduction: offer?.isHarmReduction ?? false,
    isAccessible: offer?.isAccessible ?? false,
    neighborhoods: (offer?.neighborhoods ?? []) as readonly string[],
    languages: (offer?.languages ?? []) as readonly string[],
    populations: (offer?.populations ?? []) as readonly string[],
    eligibility: offer?.eligibility ?? '',
    exclusions: offer?.exclusions ?? '',
    cost: offer?.cost ?? '',
    contact: offer?.contact ?? '',
    confirmedOn: offer?.confirmedOn ?? null,
    note: offer?.note ?? '',
  };
}
