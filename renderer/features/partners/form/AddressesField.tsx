import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { contactLabels } from '#shared/content/contact-labels.ts';
import type { Address } from '#shared/contract/contact-fields.ts';

import { ListEditor } from './ListEditor.tsx';

const labels = optionsOf(contactLabels.filter((label) => label.for.some((use) => use === 'address')));

/** Postal addresses in their parts; country is free text. */
export function AddressesField({
  addresses,
  onChange,
}: {
  addresses: readonly Address[];
  onChange: (addresses: Address[]) => void;
}) {
  const { t } = useTranslation('partners');
  return (
    <ListEditor
      title={t('form.addresses.title')}
      addLabel={t('form.addresses.add')}
      items={addresses}
      onChange={onChange}
      newItem={() => ({ label: 'work', street: '', city: '', region: '', postalCode: '', country: '' })}
      itemName={(index) => t('form.addresses.item', { place: index + 1 })}
    >
      {(address, _index, set) => (
        <div className="flex flex-col gap-2 rounded-control border border-line-2 p-2.5">
          <FormRow>
            <Select
              label={t('form.label')}
              value={address.label}
              onChange={(label) => set({ ...address, label })}
              options={
                labels.some((label) => label.id === address.label)
                  ? labels
                  : [...labels, { id: address.label, label: address.label }]
              }
            />
            <TextField
              label={t('form.addresses.street')}
              value={address.street}
              onChange={(street) => set({ ...address, street })}
            />
          </FormRow>
          <FormRow>
            <TextField
              label={t('form.addresses.city')}
              value={address.city}
              onChange={(city) => set({ ...address, city })}
            />
            <TextField
              label={t('form.addresses.region')}
              value={address.region}
              onChange={(region) => set({ ...address, region })}
            />
          </FormRow>
          <FormRow>
            <TextField
              label={t('form.addresses.postalCode')}
              value={address.postalCode}
              onChange={(postalCode) => set({ ...address, postalCode })}
            />
            <TextField
              label={t('form.addresses.country')}
              value={address.country}
              onChange={(country) => set({ ...address, country })}
            />
          </FormRow>
        </div>
      )}
    </ListEditor>
  );
}
