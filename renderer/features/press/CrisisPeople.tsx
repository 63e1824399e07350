import { Phone } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Avatar, Icon, LinkButton, Section, Tag } from '#renderer/ui/index.ts';
import type { CrisisPerson, CrisisSheet } from '#shared/contract/crisis.ts';

import { openCrisisSheet } from './open-press.tsx';
import { useHidden, useShownName } from './press-words.ts';

/** The three parts that are taken before anything happens. */
export function CrisisPeople({ sheet }: { sheet: CrisisSheet }) {
  const { t } = useTranslation('press');
  const parts = [
    { id: 'factHolder', term: t('crisis.factHolder'), known: sheet.factHolder },
    { id: 'spokesperson', term: t('crisis.spokesperson'), known: sheet.spokesperson },
    { id: 'deputy', term: t('crisis.deputy'), known: sheet.deputy },
  ];
  return (
    <Section title={t('crisis.people')}>
      <ul className="flex flex-col rounded-card border border-line bg-raised">
        {parts.map(({ id, term, known }) => (
          <li key={id} className="flex items-center gap-3 border-b border-line px-4 py-2.5 last:border-b-0">
            <span className="w-36 shrink-0 text-ink-2">{term}</span>
            {known === null ? (
              <span className="flex flex-1 flex-wrap items-center gap-3 text-honey-ink">
                {t('crisis.nobody')}
                <LinkButton onPress={() => openCrisisSheet(sheet)}>{t('crisis.name')}</LinkButton>
              </span>
            ) : (
              <OnSheet known={known} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Somebody on the sheet, as they are reached; nothing of a restricted person in discreet mode. */
export function OnSheet({ known, detail = '' }: { known: CrisisPerson; detail?: string }) {
  const { t } = useTranslation('press');
  const nameOf = useShownName();
  const isPrivate = useHidden()(known.person);
  const under = isPrivate ? '' : [known.about, detail].filter(Boolean).join(' · ');
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5">
      <Avatar name={nameOf(known.person)} kind={isPrivate ? 'private' : 'partner'} isDecorative={!isPrivate} />
      <span className="min-w-40 flex-1">
        <span className="flex flex-wrap items-center gap-2 font-name">
          <bdi>{nameOf(known.person)}</bdi>
          {known.hasLeft && <Tag tone="honey">{t('crisis.left')}</Tag>}
        </span>
        {under !== '' && <span className="block text-meta text-ink-2 wrap-anywhere">{under}</span>}
      </span>
      {!isPrivate &&
        (known.phone === '' ? (
          <span className="text-meta text-honey-ink">{t('crisis.noPhone')}</span>
        ) : (
          <span className="flex items-center gap-1.5 font-medium whitespace-nowrap tabular-nums">
            <Icon of={Phone} size={14} />
            {known.phone}
          </span>
        ))}
    </span>
  );
}
