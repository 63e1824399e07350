import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useLabelWords } from '#renderer/features/partners/use-label-words.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Avatar, Button, Section } from '#renderer/ui/index.ts';
import type { WinDetail } from '#shared/contract/wins.ts';
import type { IsoDay } from '#shared/dates.ts';

import { openThankYou } from './open-win.tsx';

/** Who had a part in a win, and whether they were thanked. */
export function CreditsSection({ win, today }: { win: WinDetail; today: IsoDay }) {
  const { t } = useTranslation('wins');
  const nameOf = useLabelWords();
  return (
    <Section title={t('page.credits')} count={win.credits.length === 0 ? undefined : win.credits.length}>
      {win.credits.length === 0 && <p className="text-body text-ink-2">{t('page.noCredits')}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {win.credits.map((credit) => {
          const name = nameOf(credit.record);
          return (
            <li key={credit.id} className="flex items-center gap-2.5 py-2">
              <Avatar name={name} size="medium" isDecorative />
              <span className="min-w-0 flex-1">
                <Link
                  to={credit.record.type === 'people' ? '/people/$id' : '/organizations/$id'}
                  params={{ id: credit.record.id }}
                  className="block truncate rounded-tag font-name text-ink focus-ring hover:text-accent"
                >
                  <bdi>{name}</bdi>
                </Link>
                {credit.part !== '' && <span className="block text-meta text-ink-2">{credit.part}</span>}
              </span>
              {credit.thankedOn === null ? (
                <Button
                  size="small"
                  aria-label={t('thanks.draftFor', { name, win: win.title })}
                  onPress={() => openThankYou({ creditId: credit.id, record: credit.record })}
                >
                  {t('thanks.draft')}
                </Button>
              ) : (
                <span className="text-meta text-ink-2">
                  {t('page.thankedOn', { day: shortDay(credit.thankedOn, today) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
