import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Select, TextField } from '#renderer/ui/index.ts';
import { contactLabels } from '#shared/content/contact-labels.ts';
import type { ContactPoint } from '#shared/contract/contact-fields.ts';

import type { FormErrors } from './form-errors.ts';
import { ListEditor } from './ListEditor.tsx';

/** What a line reaches: an e-mail address, a phone, or a page. */
export type ContactKind = 'emails' | 'phones' | 'links';

const types = { emails: 'email', phones: 'tel', links: 'url' } as const;
const labelsFor = { emails: 'email', phones: 'phone' } as const;

/** E-mail addresses, phone numbers or links, each with its label. */
export function ContactPointsField({
  kind,
  points,
  onChange,
  errors,
}: {
  kind: ContactKind;
  points: readonly ContactPoint[];
  onChange: (points: ContactPoint[]) => void;
  errors: FormErrors;
}) {
  const { t } = useTranslation('partners');
  const usual =
    kind === 'links' ? [] : contactLabels.filter((label) => label.for.some((use) => use === labelsFor[kind]));
  const firstLabel = kind === 'links' ? 'other' : kind === 'phones' ? 'mobile' : 'work';
  return (
    <ListEditor
      title={t(`form.${kind}.title`)}
      addLabel={t(`form.${kind}.add`)}
      items={points}
      onChange={onChange}
      newItem={() => ({ label: points.length === 0 ? firstLabel : 'other', value: '' })}
      itemName={(index) => t(`form.${kind}.item`, { place: index + 1 })}
      hasPreferred={kind !== 'links'}
    >
      {(point, index, set) => (
        <div className="flex gap-2">
          {kind !== 'links' && (
            <Select
              className="w-30 shrink-0"
              label={t('form.label')}
              isLabelHidden
              value={point.label}
              onChange={(label) => set({ ...point, label })}
              options={withOwn(usual, point.label)}
            />
          )}
          <TextField
            className="flex-1"
            label={t(`form.${kind}.item`, { place: index + 1 })}
            isLabelHidden
            type={types[kind]}
            value={point.value}
            onChange={(value) => set({ ...point, value })}
            placeholder={t(`form.${kind}.placeholder`)}
            error={errors[`${kind}.${index}.value`] ?? (index === 0 ? errors[kind] : undefined)}
            autoFocus={point.value === '' && index > 0}
          />
        </div>
      )}
    </ListEditor>
  );
}

/** The usual labels, and the record's own where it has another: labels are free words. */
function withOwn(
  usual: readonly { readonly id: string; readonly label: string }[],
  own: string,
): { id: string; label: string }[] {
  const options = usual.map(({ id, label }) => ({ id, label }));
  return options.some((option) => option.id === own) ? options : [...options, { id: own, label: own }];
}
