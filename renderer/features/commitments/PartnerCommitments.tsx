import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { LinkButton, PlainButton, Section } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

import { shortDay } from '../partners/day-words.ts';
import { statusWords, typeWords, valueWords } from './commitment-words.ts';
import { openCommitment } from './open-commitment.tsx';

/** What one partner said yes to, the latest first; pressing one opens its form. */
export function PartnerCommitments({ record, name }: { record: PartnerRef; name: string }) {
  const { t } = useTranslation('commitments');
  const today = useToday();
  const rows = useQuery(
    orpc.commitments.list.queryOptions({
      input: { scope: 'all', today, record: { type: record.type, id: record.id }, limit: 50 },
      meta: { shows: ['commitments'] },
    }),
  ).data?.rows;
  return (
    <Section
      title={t('title')}
      count={rows === undefined || rows.length === 0 ? undefined : rows.length}
      action={
        <LinkButton icon={Plus} onPress={() => openCommitment({ partner: { ...record, label: name } })}>
          {t('add')}
        </LinkButton>
      }
    >
      <ul className="divide-y divide-line">
        {rows?.map((row) => (
          <li key={row.id} className="py-1.5">
            <PlainButton className="w-full rounded-tag" onPress={() => openCommitment({ commitment: row })}>
              <span className="block font-name">{typeWords(row.type)}</span>
              <span className="block text-meta text-ink-2">
                {[statusWords(row.status), valueWords(row), row.endsOn === null ? '' : shortDay(row.endsOn, today)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </PlainButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
