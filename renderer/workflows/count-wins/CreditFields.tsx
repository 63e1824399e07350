import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { useLabelWords } from '#renderer/features/partners/use-label-words.ts';
import { IconButton, TextField } from '#renderer/ui/index.ts';

/** Somebody credited, while the form is open. */
export interface CreditDraft {
  readonly record: PartnerChoice;
  readonly isRestricted: boolean;
  readonly part: string;
}

/** Who had a part in a win, each with what they did; another one is found by typing. */
export function CreditFields({
  credits,
  onChange,
}: {
  credits: readonly CreditDraft[];
  onChange: (credits: readonly CreditDraft[]) => void;
}) {
  const { t } = useTranslation('wins');
  const nameOf = useLabelWords();
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="flex flex-col gap-3">
      {credits.map((credit) => {
        const name = nameOf({ label: credit.record.label, isRestricted: credit.isRestricted });
        return (
          <div key={credit.record.id} className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <TextField
                label={t('form.part', { name })}
                value={credit.part}
                onChange={(part) => onChange(credits.map((each) => (each === credit ? { ...each, part } : each)))}
              />
            </div>
            <IconButton
              icon={X}
              label={t('form.removeCredit', { name })}
              onPress={() => onChange(credits.filter((each) => each !== credit))}
            />
          </div>
        );
      })}
      <PartnerField
        key={credits.length}
        autoFocus={isAdding}
        label={t('form.credit')}
        choice={null}
        onChange={(record) => {
          setAdding(true);
          if (record !== null && !credits.some((credit) => credit.record.id === record.id))
            onChange([...credits, { record, isRestricted: false, part: '' }]);
        }}
      />
    </div>
  );
}
