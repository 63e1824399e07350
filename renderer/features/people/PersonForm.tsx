import { useState, type ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { DateField, Form, FormRow, RadioGroup, Section, Select, Switch, TextField } from '#renderer/ui/index.ts';
import { preferredChannels } from '#shared/content/preferred-channels.ts';
import { personDraftSchema } from '#shared/contract/people.ts';
import type { Role } from '#shared/contract/roles.ts';

import { CustomFieldInputs } from '../custom-fields/CustomFieldInputs.tsx';
import { DescriptionField } from '../partners/form/DescriptionField.tsx';
import { emailErrors, errorsOf, type FormErrors } from '../partners/form/form-errors.ts';
import { withoutEmptyLines, type PersonFields } from '../partners/form/form-values.ts';
import { ReachFields } from '../partners/form/ReachFields.tsx';
import { RelationFields } from '../partners/form/RelationFields.tsx';
import type { FormDraft } from '../partners/form/use-form-draft.ts';
import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';
import { RolesEditor } from '../roles/RolesEditor.tsx';
import { ConsentsField } from './ConsentsField.tsx';
import { PersonNameFields } from './PersonNameFields.tsx';

/** A first place in an organization, given while a person is added. */
export interface FirstRole {
  readonly organization: RecordChoice | null;
  readonly title: string;
}

/** A role while a person is added, or the roles of one who is there. */
type Place =
  | { readonly isNew: true; readonly role: FirstRole; readonly onRoleChange: (role: FirstRole) => void }
  | { readonly isNew: false; readonly id: string; readonly roles: readonly Role[] };

const channelOptions = [{ id: '', label: '–' }, ...optionsOf(preferredChannels)];

/** Everything that is kept about a person. `onSubmit` gets the fields once they can be saved. */
export function PersonForm({
  formId,
  draft,
  place,
  likely,
  onSubmit,
}: {
  formId: string;
  draft: FormDraft<PersonFields>;
  place: Place;
  /** Which record a new one may be already. */
  likely?: ReactNode;
  onSubmit: (fields: PersonFields) => void;
}) {
  const { t } = useTranslation('people');
  const { t: shared } = useTranslation('partners');
  const { discreet } = useDeviceSettings();
  const { fields, errors, set } = draft;
  return (
    <Form id={formId} onSubmit={() => submitPerson(draft, onSubmit)}>
      <Section title={t('form.who')} level={3}>
        <div className="flex flex-col gap-4">
          <PersonNameFields fields={fields} set={set} errors={errors} likely={likely} />
          {place.isNew && <FirstRoleFields role={place.role} onChange={place.onRoleChange} />}
        </div>
      </Section>
      {!place.isNew && (
        <Section title={shared('peek.roles.people')} level={3}>
          <RolesEditor of={{ type: 'people', id: place.id }} roles={place.roles} />
        </Section>
      )}
      <Section title={shared('form.relation')} level={3}>
        <div className="flex flex-col gap-4">
          <RelationFields fields={fields} set={set} errors={errors} />
        </div>
      </Section>
      <Section title={shared('form.reach')} level={3}>
        <div className="flex flex-col gap-4">
          <ReachFields fields={fields} set={set} errors={errors} />
          <Select
            label={t('form.preferredChannel')}
            value={fields.preferredChannel}
            onChange={(preferredChannel) => set({ preferredChannel })}
            options={channelOptions}
          />
        </div>
      </Section>
      <Section title={t('form.permission')} level={3}>
        <div className="flex flex-col gap-4">
          <Switch
            label={t('form.doNotContact')}
            detail={t('form.doNotContactDetail')}
            isSelected={fields.doNotContact}
            onChange={(doNotContact) => set({ doNotContact })}
          />
          <ConsentsField consents={fields.consents} onChange={(consents) => set({ consents })} />
        </div>
      </Section>
      <Section title={shared('form.privacy')} level={3}>
        <div className="flex flex-col gap-4">
          <RadioGroup
            label={t('form.inPublic')}
            value={fields.isPublicOfficial ? 'official' : 'private'}
            onChange={(kind) => set({ isPublicOfficial: kind === 'official' })}
            options={[
              { id: 'private', label: t('form.privatePerson'), detail: t('form.privatePersonDetail') },
              { id: 'official', label: t('form.publicOfficial'), detail: t('form.publicOfficialDetail') },
            ]}
          />
          <Switch
            label={shared('form.restricted')}
            detail={t('form.restrictedDetail')}
            isSelected={fields.isRestricted}
            onChange={(isRestricted) => set({ isRestricted })}
          />
          {fields.isRestricted && (
            <TextField
              label={t('form.alias')}
              description={t('form.aliasDetail')}
              value={fields.alias}
              onChange={(alias) => set({ alias })}
            />
          )}
          {!discreet && (
            <DateField
              label={t('form.livedExperience')}
              description={t('form.livedExperienceDetail')}
              value={fields.livedExperienceOn}
              onChange={(livedExperienceOn) => set({ livedExperienceOn })}
              error={errors['livedExperienceOn']}
            />
          )}
        </div>
      </Section>
      <CustomFieldInputs
        recordType="people"
        values={fields.custom}
        onChange={(custom) => set({ custom })}
        errors={errors}
      />
      <Section title={shared('form.about')} level={3}>
        <div className="flex flex-col gap-4">
          <DescriptionField value={fields.description} onChange={(description) => set({ description })} isAboutPerson />
          <TextField
            label={t('form.birthday')}
            description={t('form.birthdayDetail')}
            value={fields.birthday}
            onChange={(birthday) => set({ birthday })}
          />
        </div>
      </Section>
    </Form>
  );
}

/** Hands on the fields when they can be saved, and else shows beside each field what is missing. */
function submitPerson(draft: FormDraft<PersonFields>, onSubmit: (fields: PersonFields) => void): void {
  const fields = withoutEmptyLines(draft.fields);
  const parsed = personDraftSchema.safeParse(fields);
  const errors: FormErrors = {
    ...(parsed.success ? {} : errorsOf(parsed.error.issues)),
    ...emailErrors(fields.emails),
  };
  draft.set({ emails: fields.emails, phones: fields.phones, links: fields.links, addresses: fields.addresses });
  draft.setErrors(errors);
  if (Object.keys(errors).length === 0) onSubmit(fields);
}

function FirstRoleFields({ role, onChange }: { role: FirstRole; onChange: (role: FirstRole) => void }) {
  const { t } = useTranslation('partners');
  const [isTouched, setTouched] = useState(false);
  return (
    <FormRow>
      <RecordField
        type="organizations"
        label={t('fields.organization')}
        choice={role.organization}
        onChange={(organization) => {
          setTouched(true);
          onChange({ ...role, organization });
        }}
      />
      <TextField
        label={t('fields.title')}
        value={role.title}
        onChange={(title) => onChange({ ...role, title })}
        placeholder={t('roles.titleHint')}
        error={isTouched && role.title !== '' && role.organization === null ? t('roles.titleNeedsPlace') : undefined}
      />
    </FormRow>
  );
}
