import { Check, CircleDashed, PencilLine } from 'lucide-react';

import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Chip, MenuTrigger } from '#renderer/ui/index.ts';
import { prerequisiteLabel } from '#shared/domain/program/memo-document.ts';
import type { PrerequisiteKind } from '#shared/domain/program/pathway-gaps.ts';

import { sayPrerequisite } from './say-fact.ts';

/** A prerequisite as it counts, with what the records say of it; its menu lets people say otherwise. */
export function FactChip({
  kind,
  id,
  isThere,
  said,
  recorded,
}: {
  kind: PrerequisiteKind;
  id: string;
  isThere: boolean;
  /** What people say of it; null where they leave it to the records. */
  said: boolean | null;
  recorded: string;
}) {
  const { t } = useTranslation('pathways');
  const label = prerequisiteLabel({ kind, key: id });
  const counted = t(isThere ? 'cards.met' : 'cards.unmet');
  return (
    <MenuTrigger
      label={t('records.change', { name: label })}
      trigger=<Chip
        kind="filter"
        label={label}
        value={said === null ? counted : t(said ? 'records.saidYes' : 'records.saidNo')}
        icon={said === null ? (isThere ? Check : CircleDashed) : PencilLine}
        isActive={isThere}
        hasMenu
      />
      entries={[
        {
          id: 'records',
          label: t('records.asRecorded'),
          detail: recorded,
          isChecked: said === null,
          run: () => sayPrerequisite(kind, id, null),
        },
        { id: 'yes', label: t('records.sayYes'), isChecked: said === true, run: () => sayPrerequisite(kind, id, true) },
        { id: 'no', label: t('records.sayNo'), isChecked: said === false, run: () => sayPrerequisite(kind, id, false) },
      ]}
    />
  );
}
