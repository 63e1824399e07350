import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useLabelWords } from '#renderer/features/partners/use-label-words.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Avatar, Button, IconButton, Section } from '#renderer/ui/index.ts';
import type { IsoDay } from '#shared/dates.ts';
import { overCredited } from '#shared/domain/wins/rotate-credit.ts';

import { openThankYou } from './open-win.tsx';
import { thanksQuery } from './win-queries.ts';

/** So many are listed at once. */
const shownAtOnce = 6;

/** Who had a part in a win and was not thanked yet, and whether the credit goes around. */
export function ThanksSection({ today }: { today: IsoDay }) {
  const { t } = useTranslation('wins');
  const nameOf = useLabelWords();
  const { data } = useQuery(thanksQuery(today));
  const rotation = useQuery(
    orpc.wins.rotation.queryOptions({ meta: { shows: ['wins', 'people', 'organizations', 'trash'] } }),
  );
  const often = rotation.data === undefined ? undefined : overCredited(rotation.data.wins, rotation.data.credited);
  return (
    <Section title={t('thanks.title')} count={data === undefined || data.length === 0 ? undefined : data.length}>
      {data?.length === 0 && <p className="text-body text-ink-2">{t('thanks.none')}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {(data ?? []).slice(0, shownAtOnce).map((each) => {
          const name = nameOf(each.record);
          const about = { name, win: each.win.title };
          return (
            <li key={each.creditId} className="flex items-center gap-2.5 py-2">
              <Avatar name={name} size="medium" isDecorative />
              <span className="min-w-0 flex-1">
                <bdi className="block truncate font-name text-ink">{name}</bdi>
                <span className="block truncate text-meta text-ink-2">
                  {each.win.title}, {shortDay(each.win.wonOn, today)}
                </span>
              </span>
              <Button size="small" aria-label={t('thanks.draftFor', about)} onPress={() => openThankYou(each)}>
                {t('thanks.draft')}
              </Button>
              <IconButton
                size="small"
                icon={Check}
                label={t('thanks.doneFor', about)}
                onPress={() => {
                  client.wins
                    .setThanked({ creditId: each.creditId, on: today })
                    .then((saved) => afterSave(saved), showError);
                }}
              />
            </li>
          );
        })}
      </ul>
      {often !== undefined && rotation.data !== undefined && (
        <p className="mt-3 rounded-card bg-honey-soft px-3 py-2 text-meta text-honey-ink">
          {t('thanks.rotate', { name: nameOf(often.record), count: often.count, wins: rotation.data.wins })}
        </p>
      )}
    </Section>
  );
}
