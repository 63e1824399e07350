import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { orpc } from '#renderer/api/orpc-query.ts';
import { DocumentMenu } from '#renderer/app/documents/DocumentMenu.tsx';
import { DocumentView } from '#renderer/app/documents/DocumentView.tsx';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Dialog, ErrorState, Skeleton, Switch } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

/** What whoever comes next has to know about a partner, to read, to print and to save. */
export function BriefingDialog({ record, onClose }: { record: PartnerRef; onClose: () => void }) {
  const { t } = useTranslation('horizon');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const [isWhole, setWhole] = useState(false);
  const input = { record, today, hidesRestricted: discreet || !isWhole };
  const briefing = useQuery(orpc.horizon.briefing.queryOptions({ input }));
  return (
    <Dialog
      isOpen
      size="large"
      title={t('briefing.title')}
      onClose={onClose}
      footer={
        <>
          <Switch
            label={t('briefing.include')}
            isSelected={isWhole && !discreet}
            onChange={setWhole}
            isDisabled={discreet}
          />
          <span className="flex-1" />
          {briefing.data !== undefined && (
            <DocumentMenu
              label={t('briefing.save')}
              document={briefing.data}
              // A web page is for others: what is restricted never stands in it.
              formats={isWhole && !discreet ? ['docx', 'md'] : ['docx', 'html', 'md']}
            />
          )}
        </>
      }
    >
      {briefing.isPending && <Skeleton lines={10} />}
      {briefing.isError && <ErrorState {...errorWords(briefing.error)} />}
      {briefing.isSuccess && (
        <>
          {briefing.data.leftOut > 0 && (
            <p className="mb-2 text-meta text-ink-2">{t('briefing.keptOut', { count: briefing.data.leftOut })}</p>
          )}
          <DocumentView document={briefing.data} />
        </>
      )}
    </Dialog>
  );
}
