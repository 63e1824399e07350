import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Select } from '#renderer/ui/index.ts';

import { statusOf } from './decision-words.ts';
import { useDecisions } from './decision-queries.ts';

/** Chooses the decision that something is about, or the coalition as a whole; nothing is drawn while no decision is named. */
export function DecisionPicker({
  value,
  onChange,
  label,
  isLabelHidden,
  className,
}: {
  value: string | null;
  onChange: (decisionId: string | null) => void;
  label?: string | undefined;
  isLabelHidden?: boolean | undefined;
  className?: string | undefined;
}) {
  const { t } = useTranslation('wantedDecisions');
  const decisions = useDecisions();
  if (decisions.length === 0) return null;
  return (
    <Select
      label={label ?? t('picker')}
      isLabelHidden={isLabelHidden}
      className={className}
      options={[
        { id: '', label: t('whole') },
        ...decisions.map((decision) => ({
          id: decision.id,
          label: decision.title,
          ...(decision.status === 'open' ? {} : { detail: t(`statuses.${statusOf(decision.status)}`) }),
        })),
      ]}
      value={value ?? ''}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}
