import { Check, CircleHelp, CircleSlash } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { classNames, Icon, Section } from '#renderer/ui/index.ts';
import { consentChannels } from '#shared/content/consent-statuses.ts';
import type { Consent } from '#shared/contract/contact-fields.ts';

const signs = { 'not-asked': CircleHelp, given: Check, declined: CircleSlash, withdrawn: CircleSlash } as const;

/** What the person agreed to, way by way; nobody asked is said too. */
export function ConsentFacts({ consents }: { consents: readonly Consent[] }) {
  const { t } = useTranslation('profile');
  const { today } = useTableNames();
  return (
    <Section title={t('facts.agreed')}>
      <ul>
        {consentChannels.map(({ id, label }) => {
          const consent = consents.find((each) => each.channel === id);
          const status = consent?.status ?? 'not-asked';
          const day = consent?.givenOn ?? null;
          return (
            <li key={id} className="flex items-start gap-2.5 py-1">
              <Icon
                of={signs[status]}
                size={14}
                className={classNames(
                  'mt-0.5',
                  status === 'given' ? 'text-moss' : status === 'not-asked' ? 'text-ink-3' : 'text-danger',
                )}
              />
              <span className="min-w-0 flex-1">
                {label}
                {consent !== undefined && consent.source !== '' && (
                  <span className="line-clamp-2 text-meta break-words text-ink-3">
                    {t('facts.consent.source', { source: consent.source })}
                  </span>
                )}
              </span>
              <span
                className={classNames(
                  'shrink-0 text-meta',
                  status === 'declined' || status === 'withdrawn' ? 'text-danger' : 'text-ink-3',
                )}
              >
                {status === 'given' && day !== null
                  ? t('facts.consent.givenOn', { day: shortDay(day, today) })
                  : t(`facts.consent.${status}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
