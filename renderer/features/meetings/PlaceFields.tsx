import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { FormRow, TagInput, TextArea, TextField } from '#renderer/ui/index.ts';
import { languages as knownLanguages } from '#shared/content/languages.ts';

/** Where it is, and how everybody can take part. */
export interface PlaceDraft {
  readonly place: string;
  readonly onlineLink: string;
  readonly access: string;
  readonly languages: readonly string[];
  readonly interpreter: string;
}

/** The fields of a place, an online link, access and languages. */
export function PlaceFields({
  draft,
  onChange,
  errorAt,
}: {
  draft: PlaceDraft;
  onChange: (change: Partial<PlaceDraft>) => void;
  errorAt: (field: 'onlineLink') => string | undefined;
}) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <FormRow>
        <TextField
          label={t('form.place')}
          value={draft.place}
          onChange={(place) => onChange({ place })}
          maxLength={1_000}
        />
        <TextField
          label={t('form.online')}
          value={draft.onlineLink}
          onChange={(onlineLink) => onChange({ onlineLink })}
          maxLength={1_000}
          error={errorAt('onlineLink')}
        />
      </FormRow>
      <TextArea
        label={t('form.access')}
        description={t('form.accessHint')}
        value={draft.access}
        onChange={(access) => onChange({ access })}
        rows={2}
      />
      <FormRow>
        <TagInput
          label={t('form.languages')}
          values={[...draft.languages]}
          onChange={(languages) => onChange({ languages })}
          suggestions={languageOptions}
          canCreate={false}
          labelOf={languageWords}
        />
        <TextField
          label={t('form.interpreter')}
          description={t('form.interpreterHint')}
          value={draft.interpreter}
          onChange={(interpreter) => onChange({ interpreter })}
          maxLength={1_000}
        />
      </FormRow>
    </>
  );
}

/** What a language is called. */
export function languageWords(id: string): string {
  return languageOptions.find((language) => language.id === id)?.label ?? id;
}

const languageOptions = knownLanguages.map(({ id, label }) => ({ id, label }));
