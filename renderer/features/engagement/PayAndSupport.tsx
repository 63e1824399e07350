import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { moneyWords } from '#renderer/app/words/money.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, EmptyState, PlainButton, PlainCell, PlainRow, PlainTable } from '#renderer/ui/index.ts';
import { supportKinds } from '#shared/content/program/engagement.ts';
import type { Stipend, Support } from '#shared/contract/engagement.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { openStipend, openSupport } from './open-engagement.tsx';

/** What is owed to whom, and what is late. */
export function StipendsTab({ stipends, today }: { stipends: readonly Stipend[]; today: IsoDay }) {
  const { t } = useTranslation('engagement');
  const nameOf = useLabelWords();
  if (stipends.length === 0)
    return (
      <EmptyState
        title={t('stipends.empty')}
        detail={t('stipends.emptyDetail')}
        actions={[{ label: t('add.stipends'), run: () => openStipend() }]}
      />
    );
  return (
    <PlainTable
      label={t('tabs.stipends')}
      columns={[
        { id: 'who', header: t('stipends.who') },
        { id: 'reason', header: t('stipends.reason') },
        { id: 'amount', header: t('stipends.amount'), width: 'w-28', align: 'end' },
        { id: 'due', header: t('stipends.due'), width: 'w-28' },
        { id: 'paid', header: t('stipends.paid'), width: 'w-40' },
      ]}
    >
      {stipends.map((stipend) => {
        const { id, version, personId, person, paidOn, isLate, ...rest } = stipend;
        const name = person === null ? t('stipends.somebody') : nameOf(person);
        return (
          <PlainRow key={id}>
            <PlainCell isHeader>
              {personId === null ? (
                name
              ) : (
                <PlainButton className="max-w-full truncate rounded-tag text-left" onPress={() => openStipend(stipend)}>
                  {name}
                </PlainButton>
              )}
            </PlainCell>
            <PlainCell isWrapped>{rest.reason}</PlainCell>
            <PlainCell align="end">{moneyWords(rest.amountCents, rest.currency)}</PlainCell>
            <PlainCell>
              {shortDay(rest.dueOn, today)}
              {isLate && <span className="block text-meta text-danger">{t('stipends.late')}</span>}
            </PlainCell>
            <PlainCell>
              {paidOn !== null && shortDay(paidOn, today)}
              {paidOn === null && personId !== null && (
                <Button
                  size="small"
                  onPress={() =>
                    void client.engagement
                      .saveStipend({
                        id,
                        version,
                        today,
                        stipend: {
                          personId,
                          reason: rest.reason,
                          meetingId: rest.meetingId,
                          amountCents: rest.amountCents,
                          currency: rest.currency,
                          dueOn: rest.dueOn,
                          paidOn: today,
                          note: rest.note,
                        },
                      })
                      .then((saved) => afterSave(saved), showError)
                  }
                >
                  {t('stipends.pay')}
                  <span className="sr-only">{` ${name}`}</span>
                </Button>
              )}
            </PlainCell>
          </PlainRow>
        );
      })}
    </PlainTable>
  );
}

/** What makes it possible to take part. */
export function SupportsTab({ supports, today }: { supports: readonly Support[]; today: IsoDay }) {
  const { t } = useTranslation('engagement');
  const nameOf = useLabelWords();
  if (supports.length === 0)
    return (
      <EmptyState
        title={t('supports.empty')}
        detail={t('supports.emptyDetail')}
        actions={[{ label: t('add.supports'), run: () => openSupport() }]}
      />
    );
  return (
    <PlainTable
      label={t('tabs.supports')}
      columns={[
        { id: 'kind', header: t('supports.kind'), width: 'w-56' },
        { id: 'words', header: t('supports.words') },
        { id: 'who', header: t('supports.who'), width: 'w-48' },
        { id: 'until', header: t('supports.until'), width: 'w-32' },
      ]}
    >
      {supports.map((support) => (
        <PlainRow key={support.id} isQuiet={support.endsOn !== null && support.endsOn < today}>
          <PlainCell isHeader isWrapped>
            <PlainButton className="rounded-tag text-left" onPress={() => openSupport(support)}>
              {supportKinds.find(({ id }) => id === support.kind)?.label ?? support.kind}
            </PlainButton>
          </PlainCell>
          <PlainCell isWrapped>{support.words}</PlainCell>
          <PlainCell isWrapped>{support.person === null ? t('supports.everybody') : nameOf(support.person)}</PlainCell>
          <PlainCell>{support.endsOn !== null && shortDay(support.endsOn, today)}</PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
