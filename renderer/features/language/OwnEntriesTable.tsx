import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PlainButton, PlainCell, PlainRow, PlainTable } from '#renderer/ui/index.ts';
import type { GlossaryEntry } from '#shared/contract/glossary.ts';

import { openGlossaryEntry } from './open-glossary-entry.tsx';
import { SeverityTag } from './SeverityTag.tsx';

/** Rules and names that the coalition added; pressing one opens its form. */
export function OwnEntriesTable({ entries }: { entries: readonly GlossaryEntry[] }) {
  const { t } = useTranslation('language');
  return (
    <PlainTable
      label={t('glossary.own')}
      columns={[
        { id: 'words', header: t('glossary.words') },
        { id: 'weight', header: t('glossary.weight'), width: 'w-32' },
        { id: 'suggestions', header: t('glossary.suggestions'), width: 'w-64' },
        { id: 'reason', header: t('glossary.reason'), width: 'w-72', isWideOnly: true },
      ]}
    >
      {entries.map((entry) => (
        <PlainRow key={entry.id}>
          <PlainCell isHeader isWrapped>
            <PlainButton className="rounded-tag text-left wrap-anywhere" onPress={() => openGlossaryEntry(entry)}>
              {entry.words.join(', ')}
            </PlainButton>
          </PlainCell>
          <PlainCell>
            {entry.kind === 'name' ? t('glossary.kinds.name') : <SeverityTag severity={entry.severity} />}
          </PlainCell>
          <PlainCell>
            <span className="wrap-anywhere">{entry.suggestions.join('; ')}</span>
          </PlainCell>
          <PlainCell isWideOnly>
            <span className="wrap-anywhere text-ink-2">{entry.reason}</span>
          </PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
