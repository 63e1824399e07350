import { Plus, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Checkbox, IconButton, LinkButton, TextArea, TextField } from '#renderer/ui/index.ts';
import type { DecisionOption } from '#shared/contract/decision-parts.ts';

/** The options that were thought of, each with why it was chosen or not. */
export function OptionsField({
  options,
  onChange,
}: {
  options: readonly DecisionOption[];
  onChange: (options: readonly DecisionOption[]) => void;
}) {
  const { t } = useTranslation('decisions');
  const set = (index: number, part: Partial<DecisionOption>): void =>
    onChange(options.map((option, at) => (at === index ? { ...option, ...part } : option)));
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-medium">{t('form.options')}</legend>
      {options.map((option, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- options have no id of their own, and only the last place is added.
        <div key={index} className="rounded-card border border-line p-3">
          <div className="flex items-end gap-2">
            <TextField
              label={t('form.optionTitle')}
              value={option.title}
              onChange={(title) => set(index, { title })}
              maxLength={1_000}
              className="flex-1"
            />
            <IconButton
              icon={X}
              label={t('form.removeOption', { number: index + 1 })}
              onPress={() => onChange(options.filter((_, at) => at !== index))}
            />
          </div>
          <TextArea
            label={t('form.optionWhy')}
            value={option.why}
            onChange={(why) => set(index, { why })}
            rows={2}
            maxLength={10_000}
          />
          <Checkbox
            label={t('form.isChosen')}
            isSelected={option.isChosen}
            onChange={(isChosen) => set(index, { isChosen })}
          />
        </div>
      ))}
      <div>
        <LinkButton icon={Plus} onPress={() => onChange([...options, { title: '', why: '', isChosen: false }])}>
          {t('form.addOption')}
        </LinkButton>
      </div>
    </fieldset>
  );
}
