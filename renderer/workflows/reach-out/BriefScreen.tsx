import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { printShown } from '#renderer/app/print/print-alone.tsx';
import { Page } from '#renderer/app/layout/Page.tsx';
import { TableNamesContext } from '#renderer/features/partners/table-names.ts';
import { Button, EmptyState, ErrorState, Skeleton, Switch } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

import { BriefPage } from './BriefPage.tsx';
import { useOutreachNames } from './use-outreach-names.ts';

/** What to know before a meeting, on one page that can be printed. */
export function BriefScreen() {
  const { t } = useTranslation('outreach');
  const { type, id } = useParams({ from: '/shell/brief/$type/$id' });
  const navigate = useNavigate();
  const names = useOutreachNames();
  const [isWhole, setWhole] = useState(false);
  const record: PartnerRef = { type: type === 'organizations' ? 'organizations' : 'people', id };
  const brief = useQuery(
    orpc.briefs.get.queryOptions({ input: { record, today: names.today, includeRestricted: isWhole } }),
  );
  const isHidden = names.isDiscreet && brief.data?.record.isRestricted === true;
  const name = isHidden ? t('private') : (brief.data?.record.label ?? '');
  const back = (): void =>
    void navigate(
      record.type === 'people' ? { to: '/people/$id', params: { id } } : { to: '/organizations/$id', params: { id } },
    );
  return (
    <TableNamesContext value={names}>
      <Page
        title={t('brief.action')}
        isScrolled
        breadcrumbs={[{ id: 'back', label: name, onPress: back }]}
        actions={
          <Button variant="primary" icon={Printer} isDisabled={isHidden} onPress={printShown}>
            {t('print')}
          </Button>
        }
      >
        {brief.isPending && <Skeleton lines={10} />}
        {brief.isError && <ErrorState {...errorWords(brief.error)} onRetry={() => void brief.refetch()} />}
        {isHidden && <EmptyState title={t('private')} />}
        {brief.data !== undefined && !isHidden && (
          <>
            {!names.isDiscreet && (
              <div className="mx-auto mb-4 max-w-[50rem]">
                <Switch label={t('brief.include')} isSelected={isWhole} onChange={setWhole} />
              </div>
            )}
            <BriefPage brief={brief.data} isWhole={isWhole} />
          </>
        )}
      </Page>
    </TableNamesContext>
  );
}
