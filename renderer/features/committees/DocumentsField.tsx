import { Plus, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { FormRow, IconButton, LinkButton, TextField } from '#renderer/ui/index.ts';
import type { ContactPoint } from '#shared/contract/contact-fields.ts';

/** The documents of a committee: what each is called, and its address or the place of the file. */
export function DocumentsField({
  links,
  onChange,
}: {
  links: readonly ContactPoint[];
  onChange: (links: ContactPoint[]) => void;
}) {
  const { t } = useTranslation('committees');
  const change = (at: number, patch: Partial<ContactPoint>): void =>
    onChange(links.map((link, index) => (index === at ? { ...link, ...patch } : link)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-meta font-medium text-ink-2">{t('form.documents')}</legend>
      {links.map((link, index) => (
        // A line has no id; its place is what it is known by.
        // oxlint-disable-next-line react/no-array-index-key -- see above.
        <div key={index} className="flex items-end gap-2">
          <FormRow>
            <TextField
              label={t('form.documentName')}
              value={link.label}
              onChange={(label) => change(index, { label })}
            />
            <TextField
              label={t('form.documentPlace')}
              value={link.value}
              onChange={(value) => change(index, { value })}
            />
          </FormRow>
          <IconButton
            icon={X}
            label={t('form.removeDocument', { number: index + 1 })}
            onPress={() => onChange(links.filter((_, place) => place !== index))}
          />
        </div>
      ))}
      <div>
        <LinkButton icon={Plus} onPress={() => onChange([...links, { label: '', value: '' }])}>
          {t('form.addDocument')}
        </LinkButton>
      </div>
    </fieldset>
  );
}
