import { locale } from '#renderer/i18n/i18n.ts';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useHorizon } from '#renderer/features/horizon/horizon-queries.ts';
import { shortMoneyWords } from '#renderer/app/words/money.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Banner, Section, Tag } from '#renderer/ui/index.ts';
import type { IsoDay } from '#shared/dates.ts';
import { entryTitle } from '#shared/domain/horizon/entry-title.ts';
import { isWithinLead } from '#shared/domain/horizon/readiness.ts';

const listed = new Intl.ListFormat(locale, { type: 'conjunction' });
const shown = 6;
const ahead = 366;
/** What stands here: events, and what ends for the whole coalition; single seats and commitments stand in the list of renewals. */
const told: ReadonlySet<string> = new Set(['event', 'agreement', 'funding', 'reapply', 'data', 'evaluation']);
const touchedKinds = ['services', 'seats', 'commitments', 'decisions', 'ties'] as const;

/** The next events, and the first one that should have a plan by now. */
export function HorizonTile({ today }: { today: IsoDay }) {
  const { t } = useTranslation('home');
  const { discreet } = useDeviceSettings();
  const navigate = useNavigate();
  const events = (useHorizon(today, ahead).data ?? []).filter(
    (entry) => told.has(entry.source) && entry.endsOn >= today && !(discreet && entry.isRestricted),
  );
  const bare = events.find((entry) => entry.readiness === 'none' && isWithinLead(entry.days, entry.leadDays));
  const touched = touchedKinds.flatMap((kind) => {
    const count = bare?.exposed[kind] ?? 0;
    return count === 0 ? [] : [t(`horizon.${kind}`, { count })];
  });
  if (bare !== undefined && bare.exposed.moneyCents > 0)
    touched.unshift(shortMoneyWords(bare.exposed.moneyCents, bare.exposed.currency));
  return (
    <Section
      title={t('horizon.title')}
      note={t('horizon.note')}
      action={
        <Link to="/horizon" search={{}} className="rounded-tag text-accent-ink focus-ring hover:underline">
          {t('horizon.all')}
        </Link>
      }
    >
      {events.length === 0 && <p className="py-4 text-ink-2">{t('horizon.nothing')}</p>}
      <ul>
        {events.slice(0, shown).map((entry) => (
          <li key={entry.key} className="flex items-baseline gap-3 border-b border-line py-2">
            <Link
              to="/horizon"
              search={{ open: entry.key }}
              className="min-w-0 flex-1 truncate rounded-tag font-name text-ink focus-ring hover:text-accent"
            >
              {entryTitle(entry, ({ label }) => label)}
            </Link>
            <Tag tone={entry.readiness === 'none' ? 'honey' : entry.readiness === 'ready' ? 'moss' : 'neutral'}>
              {t(`horizon.${entry.readiness}`)}
            </Tag>
            <span className="text-meta whitespace-nowrap text-ink-2">{shortDay(entry.day, today)}</span>
          </li>
        ))}
      </ul>
      {bare !== undefined && (
        <div className="mt-3">
          <Banner
            tone="honey"
            title={t('horizon.bare', { title: bare.title, count: bare.days })}
            action={{
              label: t('horizon.draft'),
              run: () => void navigate({ to: '/horizon', search: { open: bare.key } }),
            }}
          >
            {touched.length > 0 && t('horizon.touches', { what: listed.format(touched) })}
          </Banner>
        </div>
      )}
    </Section>
  );
}
