import { Globe, Mail, MapPin, Phone, Star } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { Partner } from '#renderer/features/partners/use-partner.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { Icon, LinkButton, PlainButton, Section, type UiIcon } from '#renderer/ui/index.ts';
import { contactLabels } from '#shared/content/contact-labels.ts';
import type { Address } from '#shared/contract/contact-fields.ts';

import { openReach } from './reach-links.ts';

/** Phones, e-mails, addresses and links; the first of each is the preferred one. */
export function ReachFacts({ partner, onEdit }: { partner: Partner; onEdit: () => void }) {
  const { t } = useTranslation('profile');
  const { record, type } = partner;
  const { phones, emails, addresses, links } = record;
  const preferred = type === 'people' ? record.preferredChannel : '';
  const isEmpty = phones.length + emails.length + addresses.length + links.length === 0;
  return (
    <Section title={t('facts.reach')}>
      {preferred !== '' && (
        <p className="flex items-center gap-2.5 py-1">
          <Icon of={Star} size={14} className="text-ink-3" />
          <span>
            <span className="text-ink-3">{t('facts.prefers')}</span> {choiceLabel('channels', preferred)}
          </span>
        </p>
      )}
      {isEmpty && (
        <p className="text-ink-3">
          {t('facts.nothingKnown')} <LinkButton onPress={onEdit}>{t('facts.addOne')}</LinkButton>
        </p>
      )}
      <ul>
        {phones.map((point) => (
          <Line key={`${point.label} ${point.value}`} icon={Phone} label={point.label}>
            <ReachLink kind="phone" value={point.value} />
          </Line>
        ))}
        {emails.map((point) => (
          <Line key={`${point.label} ${point.value}`} icon={Mail} label={point.label}>
            <ReachLink kind="email" value={point.value} />
          </Line>
        ))}
        {addresses.map((address) => (
          <Line key={`${address.label} ${address.street} ${address.city}`} icon={MapPin} label={address.label}>
            <bdi className="break-words whitespace-pre-line select-text">{addressWords(address)}</bdi>
          </Line>
        ))}
        {links.map((point) => (
          <Line key={`${point.label} ${point.value}`} icon={Globe} label={point.label}>
            <ReachLink kind="web" value={point.value} />
          </Line>
        ))}
      </ul>
    </Section>
  );
}

function Line({ icon, label, children }: { icon: UiIcon; label: string; children: React.ReactNode }) {
  return (
    <li className="flex items-start gap-2.5 py-1">
      <Icon of={icon} size={14} className="mt-0.5 shrink-0 text-ink-3" />
      <span className="min-w-0 flex-1 break-words">{children}</span>
      <span className="max-w-20 shrink-0 truncate text-meta text-ink-3">
        {contactLabels.find(({ id }) => id === label)?.label ?? label}
      </span>
    </li>
  );
}

/** A phone number, address or site that opens in the program for it. */
export function ReachLink({ kind, value }: { kind: 'phone' | 'email' | 'web'; value: string }) {
  const { t } = useTranslation('profile');
  const label = { phone: 'facts.callPhone', email: 'facts.writeEmail', web: 'facts.openLink' } as const;
  return (
    <PlainButton
      label={t(label[kind], { value })}
      onPress={() => void openReach(kind, value)}
      className="max-w-full rounded-tag text-accent hover:underline"
    >
      <bdi className="wrap-anywhere">{kind === 'web' ? value.replace(/^https?:\/\//i, '') : value}</bdi>
    </PlainButton>
  );
}

function addressWords({ street, city, region, postalCode, country }: Address): string {
  return [street, [city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', '), country]
    .filter(Boolean)
    .join('\n');
}
