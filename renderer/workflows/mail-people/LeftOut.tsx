import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Section } from '#renderer/ui/index.ts';
import { leftOutReasons } from '#shared/content/outreach-content.ts';
import type { MailLeftOut } from '#shared/contract/mailings.ts';

/** More names than this say nothing to anybody. */
const mostNamed = 100;

/** Who gets nothing, and why; who is kept private is only counted. */
export function LeftOut({ leftOut }: { leftOut: readonly MailLeftOut[] }) {
  const { t } = useTranslation('mailings');
  const { discreet } = useDeviceSettings();
  if (leftOut.length === 0) return null;
  const named = leftOut.filter(({ record }) => !(discreet && record.isRestricted));
  const hidden = leftOut.length - named.length;
  return (
    <Section title={t('leftOut')} count={leftOut.length}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls has to be reached by key. */}
      <ul tabIndex={0} className="max-h-48 divide-y divide-line overflow-auto focus-ring" aria-label={t('leftOut')}>
        {named.slice(0, mostNamed).map(({ record, reason }) => (
          <li key={record.id} className="flex gap-4 py-1">
            <span className="w-64 min-w-0 truncate">{record.label}</span>
            <span className="text-ink-2">
              {reason === 'restricted' || reason === 'part-address'
                ? t(`reasons.${reason}`)
                : leftOutReasons.find(({ id }) => id === reason)?.label}
            </span>
          </li>
        ))}
        {named.length > mostNamed && (
          <li className="py-1 text-ink-2">{t('andMore', { count: named.length - mostNamed })}</li>
        )}
        {hidden > 0 && <li className="py-1 text-ink-2">{t('hidden', { count: hidden })}</li>}
      </ul>
    </Section>
  );
}
