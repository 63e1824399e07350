import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, SegmentedControl } from '#renderer/ui/index.ts';
import { commitmentStatuses } from '#shared/content/commitments.ts';

import { AgreementsTable } from './AgreementsTable.tsx';
import { CommitmentsTable } from './CommitmentsTable.tsx';
import { openAgreement, openLetter } from './open-agreement.tsx';
import { openCommitment } from './open-commitment.tsx';

const scopes = ['renewals', 'open', 'fulfilled', 'ended', 'agreements'] as const;

/** What partners said yes to: what comes up for renewal, what is open, what was kept, and the MOUs. */
export function CommitmentsScreen() {
  const { t } = useTranslation('commitments');
  const navigate = useNavigate();
  const today = useToday();
  const { show = 'open' } = useSearch({ from: '/shell/commitments' });
  const counts = useQuery(
    orpc.commitments.counts.queryOptions({ input: { today }, meta: { shows: ['commitments', 'trash'] } }),
  ).data;
  const open = commitmentStatuses.reduce(
    (sum, status) => sum + (status.isOpen ? (counts?.statuses[status.id] ?? 0) : 0),
    0,
  );
  return (
    <Page
      title={t('title')}
      context={counts === undefined ? '' : t('context', { open, renewals: counts.renewals })}
      isScrolled
      table={
        show === 'agreements'
          ? undefined
          : { view: { table: 'commitments', scope: show }, lines: [t(`scopes.${show}`)] }
      }
      actions={
        <>
          <Button onPress={() => openLetter()}>{t('write')}</Button>
          <Button onPress={() => openAgreement()}>{t('addAgreement')}</Button>
          <Button variant="primary" icon={Plus} onPress={() => openCommitment()}>
            {t('add')}
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-3 pb-4">
        <SegmentedControl
          label={t('scopes.label')}
          options={scopes.map((id) => ({ id, label: t(`scopes.${id}`) }))}
          value={show}
          onChange={(next) => void navigate({ to: '/commitments', search: { show: next }, replace: true })}
        />
        {counts !== undefined && (
          <span className="text-meta text-ink-2">
            {counts.fulfilment === null ? t('keptUnknown') : t('kept', { percent: Math.round(counts.fulfilment) })}
          </span>
        )}
      </div>
      {show === 'agreements' ? <AgreementsTable /> : <CommitmentsTable key={show} scope={show} />}
    </Page>
  );
}
