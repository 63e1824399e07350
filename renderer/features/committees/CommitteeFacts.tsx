import { Link } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { host } from '#renderer/app/host/host.ts';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { DefinitionList, LinkButton, Section } from '#renderer/ui/index.ts';
import { hrefFromInput } from '#renderer/ui/index.ts';
import { committeeKindById } from '#shared/content/committee-kinds.ts';
import { committeeStatuses } from '#shared/content/committee-statuses.ts';
import type { Committee, CommitteeProfile } from '#shared/contract/committees.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useShareWords } from './committee-words.tsx';
import { ruleOptions } from './rule-words.ts';

/** What is known of a committee, its documents and what belongs to it. */
export function CommitteeFacts({ profile, today }: { profile: CommitteeProfile; today: IsoDay }) {
  const { t } = useTranslation('committees');
  const share = useShareWords();
  const { committee, livedExperience, children } = profile;
  const rule = ruleOptions.find(({ id }) => id === committee.usualRule)?.label ?? t('profile.guidelines');
  const items = [
    {
      term: t('profile.status'),
      value: committeeStatuses.find(({ id }) => id === committee.status)?.label ?? committee.status,
    },
    { term: t('profile.kind'), value: committeeKindById(committee.kind)?.label ?? t('profile.own') },
    { term: t('profile.rule'), value: rule },
    { term: t('profile.meets'), value: committee.meets || t('profile.unknown') },
    { term: t('profile.place'), value: committee.place || t('profile.unknown') },
    { term: t('profile.size'), value: useSizeWords(committee) || t('profile.unknown') },
    ...(committee.formedOn === null ? [] : [{ term: t('profile.formed'), value: shortDay(committee.formedOn, today) }]),
    ...(committee.closedOn === null ? [] : [{ term: t('profile.closed'), value: shortDay(committee.closedOn, today) }]),
    {
      term: t('profile.lived'),
      value: (
        <span title={livedExperience.isHidden ? t('lived.hiddenWhy') : undefined}>
          {share(livedExperience) || t('profile.unknown')}
        </span>
      ),
    },
  ];
  return (
    <aside className="min-w-0">
      <Section title={t('profile.facts')}>
        <DefinitionList items={items} />
      </Section>
      <Section title={t('profile.documents')} count={committee.links.length || undefined}>
        {committee.links.length === 0 && <p className="text-ink-3">{t('profile.noDocuments')}</p>}
        <ul className="flex flex-col gap-1.5">
          {committee.links.map((link) => (
            <li key={`${link.label} ${link.value}`}>
              <DocumentLink label={link.label} place={link.value} />
            </li>
          ))}
        </ul>
      </Section>
      <CustomFieldsSection recordType="committees" recordId={committee.id} />
      {children.length > 0 && (
        <Section title={t('profile.children')} count={children.length}>
          <ul className="flex flex-col gap-1">
            {children.map((child) => (
              <li key={child.id} className="truncate">
                <Link
                  to="/committees/$id"
                  params={{ id: child.id }}
                  className="rounded-tag text-ink focus-ring hover:text-accent"
                >
                  {child.label}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </aside>
  );
}

/** An address opens outside; the place of a file is only told. */
function DocumentLink({ label, place }: { label: string; place: string }) {
  const href = /^https?:/i.test(place.trim()) ? hrefFromInput(place) : undefined;
  if (href === undefined)
    return (
      <span className="block">
        <span className="block truncate font-name">{label || place}</span>
        {label !== '' && <span className="block text-meta break-words text-ink-2">{place}</span>}
      </span>
    );
  return (
    <LinkButton iconEnd={ExternalLink} onPress={() => void host.openExternal(href)}>
      {label || place}
    </LinkButton>
  );
}

function useSizeWords({ minSize, maxSize }: Committee): string {
  const { t } = useTranslation('committees');
  if (minSize !== null && maxSize !== null) return t('profile.sizeRange', { min: minSize, max: maxSize });
  if (minSize !== null) return t('profile.sizeMin', { min: minSize });
  return maxSize === null ? '' : t('profile.sizeMax', { max: maxSize });
}
