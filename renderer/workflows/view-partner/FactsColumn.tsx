import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { MergedFrom } from '#renderer/features/partners/duplicates/MergedFrom.tsx';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import type { Partner } from '#renderer/features/partners/use-partner.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { host } from '#renderer/app/host/host.ts';
import { DefinitionList, RichTextView, Section, Tag } from '#renderer/ui/index.ts';

import { PartnerTasks } from '../plan-tasks/PartnerTasks.tsx';
import { ConsentFacts } from './ConsentFacts.tsx';
import { PartnerVoice } from './PartnerVoice.tsx';
import { ReachFacts, ReachLink } from './ReachFacts.tsx';

type Fact = { readonly term: string; readonly value: React.ReactNode };

/** What is known about the partner beside the contacts: how to reach them, what they agreed to, who they are. */
export function FactsColumn({ partner, onEdit }: { partner: Partner; onEdit: () => void }) {
  const { t } = useTranslation('profile');
  const { record, type } = partner;
  return (
    <>
      <ReachFacts partner={partner} onEdit={onEdit} />
      <PartnerTasks record={{ type, id: record.id }} />
      <PartnerVoice record={{ type, id: record.id }} />
      {type === 'people' && <ConsentFacts consents={record.consents} />}
      <Section title={t('facts.about')}>
        {record.description.trim() !== '' && (
          <RichTextView
            isSmall
            markdown={record.description}
            onOpenLink={(href) => void host.openExternal(href)}
            className="mb-2 line-clamp-12 break-words"
          />
        )}
        <AboutFacts partner={partner} />
      </Section>
      <CustomFieldsSection recordType={type} recordId={record.id} />
      <MergedFrom id={record.id} />
    </>
  );
}

function AboutFacts({ partner }: { partner: Partner }) {
  const { t } = useTranslation('profile');
  const { tags, today, isDiscreet } = useTableNames();
  const { record } = partner;
  const tagNames = record.tagIds.flatMap((id) => tags.get(id)?.name ?? []);
  const facts: readonly (Fact | false)[] = [
    ...(partner.type === 'people' ? personFacts(partner.record, t) : organizationFacts(partner.record, t)),
    // Told to nobody who only looks over a shoulder.
    partner.type === 'people' &&
      !isDiscreet &&
      partner.record.livedExperienceOn !== null && {
        term: t('facts.livedExperience'),
        value: t('facts.livedExperienceSince', { day: shortDay(partner.record.livedExperienceOn, today) }),
      },
    record.languages.length > 0 && {
      term: t('facts.languages'),
      value: record.languages.map((id) => choiceLabel('languages', id)).join(', '),
    },
    tagNames.length > 0 && {
      term: t('facts.tags'),
      value: (
        <span className="flex flex-wrap gap-1.5">
          {tagNames.map((name) => (
            <Tag key={name}>{name}</Tag>
          ))}
        </span>
      ),
    },
    { term: t('facts.added'), value: dayWords(record.createdAt) },
    { term: t('facts.changed'), value: dayWords(record.updatedAt) },
  ];
  return <DefinitionList items={facts.filter((fact) => fact !== false)} />;
}

type Words = ReturnType<typeof useTranslation<'profile'>>['t'];

function personFacts(person: Extract<Partner, { type: 'people' }>['record'], t: Words): readonly (Fact | false)[] {
  return [
    person.pronouns !== '' && { term: t('facts.pronouns'), value: <bdi>{person.pronouns}</bdi> },
    person.nickname !== '' && {
      term: t('facts.nickname'),
      value: <bdi className="break-words">{person.nickname}</bdi>,
    },
    person.isRestricted &&
      person.alias !== '' && { term: t('facts.alias'), value: <bdi className="break-words">{person.alias}</bdi> },
    person.birthday !== '' && { term: t('facts.birthday'), value: person.birthday },
    person.isPublicOfficial && { term: t('facts.public'), value: t('facts.publicDetail') },
  ];
}

function organizationFacts(
  organization: Extract<Partner, { type: 'organizations' }>['record'],
  t: Words,
): readonly (Fact | false)[] {
  const { kind, sector, secondarySectors, alsoKnownAs, website } = organization;
  return [
    sector !== '' && { term: t('facts.sector'), value: choiceLabel('sectors', sector) },
    secondarySectors.length > 0 && {
      term: t('facts.otherSectors'),
      value: secondarySectors.map((id) => choiceLabel('sectors', id)).join(', '),
    },
    kind !== '' && { term: t('facts.kind'), value: choiceLabel('organizationKinds', kind) },
    website !== '' && { term: t('facts.website'), value: <ReachLink kind="web" value={website} /> },
    alsoKnownAs.length > 0 && {
      term: t('facts.aka'),
      value: <span className="break-words">{alsoKnownAs.join(', ')}</span>,
    },
  ];
}
