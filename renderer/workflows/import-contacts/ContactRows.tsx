import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { longDay } from '#renderer/app/words/calendar-days.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { PlainCell, PlainRow, PlainTable, Section, Tag } from '#renderer/ui/index.ts';
import { channels } from '#shared/content/channels.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import type { ContactImportRow } from '#shared/contract/contact-import.ts';

const tones = { new: 'accent', same: 'line', out: 'honey' } as const;

/** Rows of a log of contacts, each with what it would become or why it is kept out. */
export function ContactRows({ rows, total }: { rows: readonly ContactImportRow[]; total: number }) {
  const { t } = useTranslation('importContacts');
  return (
    <Section title={t('rows')} count={total} note={rows.length < total ? t('rowsShown', { count: rows.length }) : ''}>
      <PlainTable
        label={t('rows')}
        columns={[
          { id: 'when', header: t('columns.when'), width: 'w-44' },
          { id: 'who', header: t('columns.who') },
          { id: 'how', header: t('columns.how'), width: 'w-44' },
          { id: 'said', header: t('columns.said') },
          { id: 'state', header: t('columns.state'), width: 'w-32' },
        ]}
      >
        {rows.map((row) => (
          <PlainRow key={row.line} isQuiet={row.state !== 'new'}>
            <PlainCell isHeader>
              <span className="block">{row.day === '' ? t('noDay') : longDay(row.day)}</span>
              <span className="block text-meta font-normal text-ink-2">{t('line', { line: row.line })}</span>
            </PlainCell>
            <PlainCell>
              <Who row={row} />
              {row.warnings.length > 0 && (
                <span className="block text-meta text-honey-ink">
                  {row.warnings.map((warning) => t(`warnings.${warning}`)).join(', ')}
                </span>
              )}
            </PlainCell>
            <PlainCell>
              <span className="block">{channels.find(({ id }) => id === row.channel)?.label}</span>
              <span className="block text-meta text-ink-2">
                {interactionOutcomes.find(({ id }) => id === row.outcome)?.label}
              </span>
            </PlainCell>
            <PlainCell>
              <bdi className="line-clamp-2 break-words">{row.heard}</bdi>
            </PlainCell>
            <PlainCell>
              <Tag tone={tones[row.state]}>{t(`states.${row.state}`)}</Tag>
            </PlainCell>
          </PlainRow>
        ))}
      </PlainTable>
    </Section>
  );
}

function Who({ row }: { row: ContactImportRow }) {
  const { t } = useTranslation('importContacts');
  const { discreet } = useDeviceSettings();
  const names = row.people.map((partner) => (discreet && partner.isRestricted ? t('private') : partner.label));
  return (
    <bdi className="block truncate">
      {names.join(', ')}
      {row.unknown.length > 0 && (
        <span className="text-ink-2">
          {names.length > 0 && ', '}
          {row.unknown.join(', ')}
        </span>
      )}
    </bdi>
  );
}
