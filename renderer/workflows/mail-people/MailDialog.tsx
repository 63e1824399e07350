import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Checkbox, Dialog, ErrorState, SegmentedControl, Skeleton } from '#renderer/ui/index.ts';

import { EmailPart } from './EmailPart.tsx';
import { LabelsPart } from './LabelsPart.tsx';
import { EnvelopesPart } from './EnvelopesPart.tsx';
import { LeftOut } from './LeftOut.tsx';
import { LettersPart } from './LettersPart.tsx';
import { useRecipients, type MailAudience } from './use-recipients.ts';

const ways = ['letters', 'labels', 'envelopes', 'email'] as const;

/** Letters, labels, envelopes and mail to chosen partners. Who asked not to be written to gets none, and is named. */
export function MailDialog({ audience, onClose }: { audience: MailAudience; onClose: () => void }) {
  const { t } = useTranslation('mailings');
  const { discreet } = useDeviceSettings();
  const [way, setWay] = useState<(typeof ways)[number]>('letters');
  const [isAsked, setAsked] = useState(false);
  const includeRestricted = isAsked && !discreet;
  const query = useRecipients(audience, way === 'email' ? 'email' : 'letter', includeRestricted);
  const found = query.data;
  const parts = found === undefined ? null : { audience, includeRestricted, found };
  return (
    <Dialog
      isOpen
      size="full"
      onClose={onClose}
      title={t('title')}
      description={found === undefined ? '' : t('recipients', { count: found.recipients.length })}
    >
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <SegmentedControl
            label={t('way')}
            options={ways.map((id) => ({ id, label: t(`ways.${id}`) }))}
            value={way}
            onChange={setWay}
          />
          {!discreet && <Checkbox label={t('restricted')} isSelected={isAsked} onChange={setAsked} />}
        </div>
        {query.isPending && <Skeleton lines={8} />}
        {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
        {parts !== null && (
          <>
            {way === 'letters' && <LettersPart {...parts} />}
            {way === 'labels' && <LabelsPart {...parts} />}
            {way === 'envelopes' && <EnvelopesPart {...parts} />}
            {way === 'email' && <EmailPart {...parts} />}
            <LeftOut leftOut={parts.found.leftOut} />
          </>
        )}
      </div>
    </Dialog>
  );
}
