import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { PlainButton, PlainCell, PlainRow, PlainTable, Section } from '#renderer/ui/index.ts';
import type { HorizonEntry } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';

import { domainKey, useHorizonWords } from './horizon-words.ts';
import { PlanSign } from './PlanSign.tsx';

/** The same as the radar in words, with what is over beneath. */
export function HorizonTable({
  entries,
  today,
  openKey,
  onOpen,
}: {
  entries: readonly HorizonEntry[];
  today: IsoDay;
  openKey: string | null;
  onOpen: (entry: HorizonEntry) => void;
}) {
  const { t } = useTranslation('horizon');
  const ahead = entries.filter((entry) => entry.endsOn >= today);
  const past = entries.filter((entry) => entry.endsOn < today).toReversed();
  const rows = { entries: ahead, today, openKey, onOpen };
  return (
    <>
      <Rows label={t('marks')} {...rows} />
      {past.length > 0 && (
        <Section title={t('past')} count={past.length}>
          <Rows label={t('past')} {...rows} entries={past} isQuiet />
        </Section>
      )}
    </>
  );
}

function Rows({
  label,
  entries,
  today,
  openKey,
  onOpen,
  isQuiet = false,
}: {
  label: string;
  entries: readonly HorizonEntry[];
  today: IsoDay;
  openKey: string | null;
  onOpen: (entry: HorizonEntry) => void;
  isQuiet?: boolean;
}) {
  const { t } = useTranslation('horizon');
  const { titleOf, awayOf, dayOf, exposedWords } = useHorizonWords(today);
  return (
    <PlainTable
      label={label}
      columns={[
        { id: 'day', header: t('columns.day'), width: 'w-28' },
        { id: 'what', header: t('columns.what') },
        { id: 'domain', header: t('columns.domain'), width: 'w-24', isWideOnly: true },
        { id: 'plan', header: t('columns.plan'), width: 'w-36' },
        { id: 'exposed', header: t('columns.exposed'), width: 'w-52', isWideOnly: true },
      ]}
    >
      {entries.map((entry) => (
        <PlainRow key={entry.key} isQuiet={isQuiet}>
          <PlainCell isWrapped>
            {dayOf(entry.day)}
            <span className="block text-meta text-ink-2">{awayOf(entry)}</span>
          </PlainCell>
          <PlainCell isHeader isWrapped>
            <PlainButton
              onPress={() => onOpen(entry)}
              isExpanded={entry.key === openKey}
              className="rounded-tag text-left font-name text-ink hover:text-accent"
            >
              {titleOf(entry)}
            </PlainButton>
            {entry.source !== 'event' && (
              <span className="block text-meta font-normal text-ink-2">{t(`sources.${entry.source}`)}</span>
            )}
          </PlainCell>
          <PlainCell isWideOnly>{t(`domains.${domainKey(entry.domain)}`)}</PlainCell>
          <PlainCell>
            <PlanSign state={entry.readiness} />
            {entry.lines > 0 && (
              <span className="text-meta text-ink-2">
                {t('planOf', { settled: entry.settled, lines: entry.lines })}
              </span>
            )}
          </PlainCell>
          <PlainCell isWideOnly isWrapped>
            {exposedWords(entry.exposed) || <span className="text-ink-2">{t('exposedWords.nothing')}</span>}
          </PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
