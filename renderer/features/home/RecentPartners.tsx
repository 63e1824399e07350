import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { stepWords } from '#renderer/app/words/step-words.ts';
import { Section } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';

type Recent = RecordLabel & { readonly at: string; readonly summary: string };

/** The partners that were touched last; restricted ones stay out in discreet mode. */
export function RecentPartners({ recent, today }: { recent: readonly Recent[]; today: string }) {
  const { t } = useTranslation('home');
  const { discreet } = useDeviceSettings();
  const shown = recent.filter((each) => !(discreet && each.isRestricted)).slice(0, 6);
  return (
    <Section title={t('recent.title')}>
      {shown.length === 0 ? (
        <p className="py-4 text-ink-2">{t('recent.none')}</p>
      ) : (
        <ul>
          {shown.map((each) => (
            <li key={each.id} className="flex items-baseline gap-3 border-b border-line py-2">
              <span className="min-w-0 flex-1">
                <Link
                  to={each.type === 'people' ? '/people/$id' : '/organizations/$id'}
                  params={{ id: each.id }}
                  className="block truncate rounded-tag font-name text-ink focus-ring hover:text-accent"
                >
                  {each.label}
                </Link>
                <span className="block truncate text-meta text-ink-2">{stepWords(each, discreet)}</span>
              </span>
              <span className="text-meta whitespace-nowrap text-ink-3">{shortDay(each.at, today)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
