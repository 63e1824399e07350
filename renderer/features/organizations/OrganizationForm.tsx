import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { ComboBox, Form, FormRow, Section, Select, Switch, TagInput, TextField } from '#renderer/ui/index.ts';
import { organizationKinds } from '#shared/content/organization-kinds.ts';
import { organizationDraftSchema } from '#shared/contract/organizations.ts';
import type { Role } from '#shared/contract/roles.ts';

import { CustomFieldInputs } from '../custom-fields/CustomFieldInputs.tsx';
import { DescriptionField } from '../partners/form/DescriptionField.tsx';
import { emailErrors, errorsOf, type FormErrors } from '../partners/form/form-errors.ts';
import { withoutEmptyLines, type OrganizationFields } from '../partners/form/form-values.ts';
import { ReachFields } from '../partners/form/ReachFields.tsx';
import { RelationFields } from '../partners/form/RelationFields.tsx';
import type { FormDraft } from '../partners/form/use-form-draft.ts';
import { choiceLabel, sectorSections, vocabularyOptions } from '../partners/vocabularies.ts';
import { RolesEditor } from '../roles/RolesEditor.tsx';

/** How many sectors an organization may have beside its primary one. */
const mostOtherSectors = 3;
const kinds = [{ id: '', label: '–' }, ...optionsOf(organizationKinds)];

/** Everything that is kept about an organization. `onSubmit` gets the fields once they can be saved. */
export function OrganizationForm({
  formId,
  draft,
  people,
  likely,
  onSubmit,
}: {
  formId: string;
  draft: FormDraft<OrganizationFields>;
  /** Its people, once it is there. */ people?: { readonly id: string; readonly roles: readonly Role[] } | undefined;
  /** Which record a new one may be already. */
  likely?: ReactNode;
  onSubmit: (fields: OrganizationFields) => void;
}) {
  const { t } = useTranslation('organizations');
  const { t: shared } = useTranslation('partners');
  const { fields, errors, set } = draft;
  const others = vocabularyOptions.sectors.filter((sector) => sector.id !== fields.sector);
  return (
    <Form id={formId} onSubmit={() => submitOrganization(draft, onSubmit)}>
      <Section title={t('form.what')} level={3}>
        <div className="flex flex-col gap-4">
          <TextField
            label={t('form.name')}
            value={fields.name}
            onChange={(name) => set({ name })}
            error={errors['name']}
            autoFocus
            isRequired
            maxLength={1000}
          />
          {likely}
          <TagInput
            label={t('form.alsoKnownAs')}
            description={t('form.alsoKnownAsDetail')}
            values={fields.alsoKnownAs}
            onChange={(names) => set({ alsoKnownAs: [...names] })}
          />
          <FormRow>
            <Select
              label={shared('fields.kind')}
              value={fields.kind}
              onChange={(kind) => set({ kind })}
              options={kinds}
              error={errors['kind']}
            />
            <ComboBox
              label={t('form.sector')}
              sections={sectorSections}
              value={fields.sector === '' ? null : fields.sector}
              onChange={(sector) =>
                set({ sector: sector ?? '', secondarySectors: fields.secondarySectors.filter((id) => id !== sector) })
              }
              error={errors['sector']}
            />
          </FormRow>
          <TagInput
            label={t('form.otherSectors')}
            description={t('form.otherSectorsDetail')}
            values={fields.secondarySectors}
            onChange={(ids) => set({ secondarySectors: ids.slice(0, mostOtherSectors) })}
            suggestions={fields.secondarySectors.length < mostOtherSectors ? others : []}
            canCreate={false}
            labelOf={(id) => choiceLabel('sectors', id)}
            error={errors['secondarySectors']}
          />
          <TextField
            label={shared('fields.website')}
            type="url"
            value={fields.website}
            onChange={(website) => set({ website })}
            placeholder="https://"
          />
        </div>
      </Section>
      {people !== undefined && (
        <Section title={shared('peek.roles.organizations')} level={3}>
          <RolesEditor of={{ type: 'organizations', id: people.id }} roles={people.roles} />
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
        </div>
      </Section>
      <CustomFieldInputs
        recordType="organizations"
        values={fields.custom}
        onChange={(custom) => set({ custom })}
        errors={errors}
      />
      <Section title={shared('form.about')} level={3}>
        <div className="flex flex-col gap-4">
          <DescriptionField
            value={fields.description}
            onChange={(description) => set({ description })}
            isAboutPerson={false}
          />
          <Switch
            label={shared('form.restricted')}
            detail={t('form.restrictedDetail')}
            isSelected={fields.isRestricted}
            onChange={(isRestricted) => set({ isRestricted })}
          />
        </div>
      </Section>
    </Form>
  );
}

/** Hands on the fields when they can be saved, and else shows beside each field what is missing. */
function submitOrganization(
  draft: FormDraft<OrganizationFields>,
  onSubmit: (fields: OrganizationFields) => void,
): void {
  const fields = withoutEmptyLines(draft.fields);
  const parsed = organizationDraftSchema.safeParse(fields);
  const errors: FormErrors = {
    ...(parsed.success ? {} : errorsOf(parsed.error.issues)),
    ...emailErrors(fields.emails),
  };
  draft.set({ emails: fields.emails, phones: fields.phones, links: fields.links, addresses: fields.addresses });
  draft.setErrors(errors);
  if (Object.keys(errors).length === 0) onSubmit(fields);
}
