import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave, type SavedStep } from '#renderer/app/saving/after-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Dialog, IconButton, LinkButton, Section, Tag } from '#renderer/ui/index.ts';
import { X } from 'lucide-react';
import { checklists } from '#shared/content/program/checklists.ts';
import { useToday } from '#renderer/app/words/use-now.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { EvidenceForm, PlanForm, RatingForm } from './ItemForms.tsx';
import { shareWords, statusTones, statusWords } from './ItemsTable.tsx';
import { ledgerQuery } from './practices-queries.ts';

/** An item of a checklist: raters side by side, what shows it, and its plan. */
export function ItemDialog({ checklist, item, onClose }: { checklist: string; item: string; onClose: () => void }) {
  const { t } = useTranslation('practices');
  const today = useToday();
  const nameOf = useLabelWords();
  const navigate = useNavigate();
  const ledger = useQuery(ledgerQuery());
  const share = ledger.data?.serviceShare ?? null;
  const found = ledger.data?.lists.find((list) => list.checklist === checklist)?.items.find((one) => one.item === item);
  const title = checklists.find(({ id }) => id === checklist)?.items.find(({ id }) => id === item)?.label ?? item;
  if (found === undefined) return null;
  const after = (write: Promise<SavedStep>): void => void write.then((saved) => afterSave(saved), showError);
  return (
    <Dialog
      isOpen
      size="large"
      title={title}
      onClose={onClose}
      footer={<Button onPress={onClose}>{t('item.close')}</Button>}
    >
      <Section title={t('item.ratings')} level={3} note={found.isDisputed ? t('table.differ') : undefined}>
        {found.ratings.length === 0 && <p className="pb-2 text-ink-2">{t('item.none')}</p>}
        <ul className="flex flex-col gap-1 pb-3">
          {found.ratings.map((rating) => {
            const name = rating.rater === null ? t('table.somebody') : nameOf(rating.rater);
            return (
              <li key={rating.id} className="flex min-w-0 items-center gap-2">
                <Tag tone={statusTones[rating.status]}>{statusWords(rating.status)}</Tag>
                <span className="font-name">{name}</span>
                <span className="text-meta text-ink-2">{shortDay(rating.ratedOn, today)}</span>
                <span className="min-w-0 flex-1 wrap-anywhere text-ink-2">{rating.why}</span>
                <IconButton
                  icon={X}
                  size="small"
                  label={t('item.takeBack', { name })}
                  onPress={() =>
                    after(
                      client.practices.rate({
                        checklist,
                        item,
                        raterPersonId: rating.raterPersonId,
                        status: null,
                        ratedOn: today,
                        why: '',
                        today,
                      }),
                    )
                  }
                />
              </li>
            );
          })}
        </ul>
        {found.earlier.length > 0 && (
          <details className="pb-3">
            <summary className="w-fit cursor-pointer rounded-tag text-meta text-accent focus-ring">
              {t('item.earlier', { count: found.earlier.length })}
            </summary>
            <ul className="flex flex-col gap-1 pt-2">
              {found.earlier.map((rating) => (
                <li key={rating.id} className="flex min-w-0 items-center gap-2 text-meta text-ink-2">
                  <Tag>{statusWords(rating.status)}</Tag>
                  <span>{rating.rater === null ? t('table.somebody') : nameOf(rating.rater)}</span>
                  <span>{shortDay(rating.ratedOn, today)}</span>
                  <span className="min-w-0 flex-1 wrap-anywhere">{rating.why}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <RatingForm item={found} today={today} />
      </Section>
      <Section title={t('item.evidence')} level={3} count={found.evidence.length}>
        {item === 'service-money' && share !== null && (
          <p className="flex flex-wrap items-center gap-x-2 pb-2">
            {t('service', { percent: shareWords(share) })}
            <LinkButton
              onPress={() => {
                onClose();
                void navigate({ to: '/funding', search: {} });
              }}
            >
              {t('item.money')}
            </LinkButton>
          </p>
        )}
        {found.evidence.length === 0 && <p className="pb-2 text-ink-2">{t('item.noEvidence')}</p>}
        <ul className="flex flex-col gap-1 pb-3">
          {found.evidence.map((each) => {
            const name = each.record === null ? each.words : nameOf(each.record);
            return (
              <li key={each.id} className="flex min-w-0 items-center gap-2">
                <span className="min-w-0 flex-1 wrap-anywhere">
                  <span className="font-name">{name}</span>
                  {each.record !== null && each.words !== '' && (
                    <span className="text-ink-2">{` · ${each.words}`}</span>
                  )}
                </span>
                <IconButton
                  icon={X}
                  size="small"
                  label={t('item.remove', { name })}
                  onPress={() => after(client.practices.removeEvidence({ id: each.id, version: each.version }))}
                />
              </li>
            );
          })}
        </ul>
        <EvidenceForm item={found} />
      </Section>
      <Section title={t('item.plan')} level={3}>
        <PlanForm item={found} today={today} />
      </Section>
    </Dialog>
  );
}
