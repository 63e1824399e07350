import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Checkbox, DatePicker, FormRow, Switch, TextField } from '#renderer/ui/index.ts';
import { storyParts, storyRisks, storyUses } from '#shared/content/stories.ts';
import type { Story } from '#shared/contract/stories.ts';

/** What somebody agreed to, and from when to when. */
export interface ConsentDraft {
  readonly consent: Story['consent'];
  readonly consentedOn: string | null;
  readonly expiresOn: string | null;
}

/** The record of consent: days, uses, what may be seen or heard, risks, read-back and pay. */
export function ConsentFields({
  draft,
  onChange,
  errors,
}: {
  draft: ConsentDraft;
  onChange: (draft: ConsentDraft) => void;
  errors: { readonly consentedOn: string | undefined; readonly expiresOn: string | undefined };
}) {
  const { t } = useTranslation('messages');
  const { consent } = draft;
  const set = (change: Partial<Story['consent']>): void => onChange({ ...draft, consent: { ...consent, ...change } });
  const choices = (
    legend: string,
    vocabulary: readonly { readonly id: string; readonly label: string }[],
    chosen: readonly string[],
    choose: (ids: string[]) => void,
  ) => (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 text-meta font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {vocabulary.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={label}
            isSelected={chosen.includes(id)}
            onChange={(isChosen) => choose(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))}
          />
        ))}
      </div>
    </fieldset>
  );
  return (
    <section aria-label={t('stories.form.consent')} className="flex flex-col gap-4 rounded-card bg-sunken p-4">
      <FormRow>
        <DatePicker
          label={t('stories.form.consentedOn')}
          value={draft.consentedOn}
          onChange={(consentedOn) => onChange({ ...draft, consentedOn })}
          error={errors.consentedOn}
        />
        <DatePicker
          label={t('stories.form.expiresOn')}
          value={draft.expiresOn}
          onChange={(expiresOn) => onChange({ ...draft, expiresOn })}
          error={errors.expiresOn}
        />
        <DatePicker
          label={t('stories.form.readBackOn')}
          value={consent.readBackOn || null}
          onChange={(day) => set({ readBackOn: day ?? '' })}
        />
      </FormRow>
      {choices(t('stories.form.uses'), storyUses, consent.uses, (uses) => set({ uses }))}
      {choices(t('stories.form.parts'), storyParts, consent.parts, (parts) => set({ parts }))}
      {choices(t('stories.form.risks'), storyRisks, consent.risks, (risks) => set({ risks }))}
      <FormRow>
        <Switch label={t('stories.form.isPaid')} isSelected={consent.isPaid} onChange={(isPaid) => set({ isPaid })} />
        <TextField label={t('stories.form.paid')} value={consent.paid} onChange={(paid) => set({ paid })} />
      </FormRow>
    </section>
  );
}
