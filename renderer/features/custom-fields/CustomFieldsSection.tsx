import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { host } from '#renderer/app/host/host.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { DefinitionList, LinkButton, Section } from '#renderer/ui/index.ts';
import type { CustomField, CustomValue } from '#shared/contract/custom-fields.ts';
import type { CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';

import { CustomValuesDialog } from './CustomValuesDialog.tsx';
import { useCustomFields, useCustomValues } from './custom-field-queries.ts';
import { shownValue } from './custom-words.ts';

/** What stands in the fields that people added, on a record's screen; nothing where there are none. */
export function CustomFieldsSection({ recordType, recordId }: { recordType: CustomRecordType; recordId: string }) {
  const { t } = useTranslation('customFields');
  const fields = useCustomFields(recordType);
  const values = useCustomValues(recordType, recordId);
  if (fields.length === 0 || values === undefined) return null;
  const edit = (): void => {
    openDialog((close) => (
      <CustomValuesDialog recordType={recordType} recordId={recordId} fields={fields} values={values} onClose={close} />
    ));
  };
  return (
    <Section title={t('section')} action={<LinkButton onPress={edit}>{t('edit')}</LinkButton>}>
      <DefinitionList
        items={fields.map((field) => ({
          term: field.name,
          value: <ShownValue field={field} stored={values[field.id]} />,
        }))}
      />
    </Section>
  );
}

function ShownValue({ field, stored }: { field: CustomField; stored: CustomValue | undefined }) {
  const { t } = useTranslation('customFields');
  const { discreet } = useDeviceSettings();
  const words = shownValue(field, stored, discreet);
  if (words === '') return <span className="text-ink-3">{t('nothing')}</span>;
  if (field.kind === 'link')
    return <LinkButton onPress={() => void host.openExternal(stored?.value ?? '')}>{words}</LinkButton>;
  return <bdi className="break-words">{words}</bdi>;
}
