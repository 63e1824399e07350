import { useState } from 'react';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState, PlainButton, PlainCell, PlainRow, PlainTable, SegmentedControl, Tag } from '#renderer/ui/index.ts';
import { peerSites, resourceShelf } from '#shared/content/program/resource-shelf.ts';
import type { NetworkContact, NetworkLog } from '#shared/contract/shelf.ts';

import { dueState, shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { openLog } from './open-shelf.tsx';

const kinds = ['all', 'request', 'visit', 'talk'] as const;

/** What was asked of whom, visits and talks, ahead and behind, the latest first. */
export function LogTab({ log, contacts }: { log: readonly NetworkLog[]; contacts: readonly NetworkContact[] }) {
  const { t } = useTranslation('shelf');
  const nameOf = useLabelWords();
  const today = useToday();
  const [kind, setKind] = useState<(typeof kinds)[number]>('all');
  if (log.length === 0)
    return (
      <EmptyState
        title={t('empty')}
        detail={t('emptyDetail')}
        actions={[{ label: t('add.log'), run: () => openLog(contacts, null) }]}
      />
    );
  const counterpart = ({ entry, contactId }: NetworkLog): string =>
    [...resourceShelf, ...peerSites].find(({ id }) => id === entry)?.label ??
    contacts.find(({ id }) => id === contactId)?.title ??
    '';
  const shown = log.filter((each) => kind === 'all' || each.kind === kind);
  return (
    <div className="flex flex-col gap-3">
      <div className="self-start">
        <SegmentedControl
          label={t('table.kind')}
          options={kinds.map((id) => ({ id, label: id === 'all' ? t('all') : t(`kindsMany.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      {shown.length === 0 ? (
        <p className="py-4 text-ink-2">{t('noneOfKind')}</p>
      ) : (
        <PlainTable
          label={t('log')}
          columns={[
            { id: 'what', header: t('table.what') },
            { id: 'with', header: t('table.with') },
            { id: 'day', header: t('table.day'), width: 'w-30' },
            { id: 'status', header: t('table.status'), width: 'w-30' },
            { id: 'owner', header: t('table.owner'), width: 'w-40' },
            { id: 'outcome', header: t('table.outcome'), isWideOnly: true },
          ]}
        >
          {shown.map((each) => {
            const isLate = each.status === 'open' && dueState(each.happensOn, today).kind === 'late';
            return (
              <PlainRow key={each.id}>
                <PlainCell isHeader isWrapped>
                  <PlainButton className="rounded-tag text-left" onPress={() => openLog(contacts, { log: each })}>
                    {each.title}
                  </PlainButton>
                  <span className="block text-meta font-normal text-ink-2">
                    {[t(`kinds.${each.kind}`), each.party].filter(Boolean).join(' · ')}
                  </span>
                </PlainCell>
                <PlainCell isWrapped>{counterpart(each)}</PlainCell>
                <PlainCell>{shortDay(each.happensOn, today)}</PlainCell>
                <PlainCell>
                  <Tag tone={each.status === 'open' ? 'honey' : each.status === 'no-answer' ? 'neutral' : 'moss'}>
                    {t(isLate ? 'stillOpen' : `statuses.${each.status}`)}
                  </Tag>
                  {each.answeredOn !== null && (
                    <span className="block pt-1 text-meta text-ink-2">{shortDay(each.answeredOn, today)}</span>
                  )}
                </PlainCell>
                <PlainCell isWrapped>
                  {each.owner === null ? <span className="text-ink-2">{t('nobody')}</span> : nameOf(each.owner)}
                </PlainCell>
                <PlainCell isWideOnly isWrapped>
                  {each.outcome}
                </PlainCell>
              </PlainRow>
            );
          })}
        </PlainTable>
      )}
    </div>
  );
}
