import { Ban, CircleCheck, Hourglass } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Icon, PlainButton, PlainCell, PlainRow, PlainTable, Tag, type UiIcon } from '#renderer/ui/index.ts';
import { signatureStatuses, type SignatureStatus } from '#shared/content/statement-points.ts';
import type { StatementSignature } from '#shared/contract/statements.ts';

import { shortDay } from '../partners/day-words.ts';
import { openAnswer } from './open-press.tsx';
import { useHidden, useShownName } from './press-words.ts';

const icons: Readonly<Record<SignatureStatus, UiIcon>> = { asked: Hourglass, signed: CircleCheck, declined: Ban };

/** Partners who were asked, what each said and by when, and which version of the text they signed. */
export function SignaturesTable({ signatures, hash }: { signatures: readonly StatementSignature[]; hash: string }) {
  const { t } = useTranslation('press');
  return (
    <PlainTable
      label={t('statement.asked')}
      columns={[
        { id: 'organization', header: t('statement.organization') },
        { id: 'signer', header: t('statement.signer'), width: 'w-36' },
        { id: 'answer', header: t('statement.answer'), width: 'w-36' },
        { id: 'days', header: t('statement.days'), width: 'w-32', isWideOnly: true },
        { id: 'text', header: t('statement.text'), width: 'w-36' },
      ]}
    >
      {signatures.map((signature) => (
        <SignatureRow key={signature.id} signature={signature} hash={hash} />
      ))}
    </PlainTable>
  );
}

function SignatureRow({ signature, hash }: { signature: StatementSignature; hash: string }) {
  const { t } = useTranslation('press');
  const today = useToday();
  const nameOf = useShownName();
  const isHidden = useHidden();
  const { organization, person, status, askedOn, answeredOn, dueOn, note } = signature;
  return (
    <PlainRow isQuiet={status === 'declined'}>
      <PlainCell isHeader isWrapped>
        <PlainButton
          className="rounded-tag text-left wrap-anywhere"
          onPress={() => openAnswer(signature, hash)}
          label={t('statement.noteAnswer', { name: nameOf(organization) })}
        >
          <bdi>{nameOf(organization)}</bdi>
        </PlainButton>
        {note !== '' && !isHidden(organization) && (
          <span className="block text-meta font-normal text-ink-2 wrap-anywhere">{note}</span>
        )}
      </PlainCell>
      <PlainCell>
        {person === null ? (
          <span className="text-ink-3">{t('statement.noSigner')}</span>
        ) : (
          <bdi className="block truncate">{nameOf(person)}</bdi>
        )}
      </PlainCell>
      <PlainCell>
        <span className="flex items-start gap-1.5">
          <Icon of={icons[status]} size={16} />
          <span>
            {answeredOn === null
              ? signatureLabel(status)
              : t('statement.answeredOn', { status: signatureLabel(status), day: shortDay(answeredOn, today) })}
          </span>
        </span>
        {dueOn !== null && status === 'asked' && (
          <span className="block text-meta text-ink-2">{t('statement.byDay', { day: shortDay(dueOn, today) })}</span>
        )}
        {signature.isOverdue ? (
          <Tag tone="honey">{t('statement.overdue')}</Tag>
        ) : (
          signature.isSilent && <Tag tone="honey">{t('statement.silentTag')}</Tag>
        )}
      </PlainCell>
      <PlainCell isWideOnly>
        <span className="block text-ink-2">{shortDay(askedOn, today)}</span>
      </PlainCell>
      <PlainCell>
        {status === 'signed' && (
          <>
            <span className="block">
              {signature.signedVersion === null
                ? t('statement.signedText')
                : t('statement.signedVersion', { number: signature.signedVersion })}
            </span>
            {signature.isEarlierText && <Tag tone="honey">{t('statement.earlierText')}</Tag>}
          </>
        )}
      </PlainCell>
    </PlainRow>
  );
}

function signatureLabel(status: SignatureStatus): string {
  return signatureStatuses.find(({ id }) => id === status)?.label ?? status;
}
