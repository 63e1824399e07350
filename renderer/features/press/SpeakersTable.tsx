import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { PlainButton, PlainCell, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import type { Spokesperson } from '#shared/contract/spokespeople.ts';

import { shortDay } from '../partners/day-words.ts';
import { openSpeaker } from './open-press.tsx';
import { languagesLabel, useHidden, useShownName, voiceLabel } from './press-words.ts';

/** Who may speak on what, in which languages, and when each was trained. */
export function SpeakersTable({ rows }: { rows: readonly Spokesperson[] }) {
  const { t } = useTranslation('press');
  return (
    <PlainTable
      label={t('speakers.label')}
      columns={[
        { id: 'person', header: t('speakers.person') },
        { id: 'topics', header: t('speakers.topics') },
        { id: 'languages', header: t('speakers.languages'), width: 'w-32' },
        { id: 'trained', header: t('speakers.trained'), width: 'w-32' },
      ]}
    >
      {rows.map((speaker) => (
        <SpeakerRow key={speaker.id} speaker={speaker} />
      ))}
    </PlainTable>
  );
}

function SpeakerRow({ speaker }: { speaker: Spokesperson }) {
  const { t } = useTranslation('press');
  const today = useToday();
  const nameOf = useShownName();
  const isHidden = useHidden();
  const { person, about, voice, topics, languages, trainedOn, untilOn, isTrainingStale, hasLeft, isOver, note } =
    speaker;
  return (
    <PlainRow isQuiet={isOver || hasLeft}>
      <PlainCell isHeader isWrapped>
        <PlainButton
          className="rounded-tag text-left wrap-anywhere"
          label={t('speakers.edit', { name: nameOf(person) })}
          onPress={() => openSpeaker(speaker)}
        >
          <bdi>{nameOf(person)}</bdi>
        </PlainButton>
        <span className="block text-meta font-normal text-ink-2 wrap-anywhere">
          {[voiceLabel(voice), ...(isHidden(person) ? [] : [about])].filter(Boolean).join(' · ')}
        </span>
        <span className="flex flex-wrap gap-1">
          {hasLeft && <Tag tone="honey">{t('speakers.left')}</Tag>}
          {untilOn !== null && (
            <Tag tone={isOver ? 'honey' : 'neutral'}>
              {t(isOver ? 'speakers.over' : 'speakers.until', { day: shortDay(untilOn, today) })}
            </Tag>
          )}
        </span>
      </PlainCell>
      <PlainCell>
        <span className="wrap-anywhere">
          {topics === '' ? <span className="text-ink-2">{t('speakers.anyTopic')}</span> : topics}
        </span>
        {note !== '' && <span className="block text-meta text-ink-2 wrap-anywhere">{note}</span>}
      </PlainCell>
      <PlainCell>{languagesLabel(languages)}</PlainCell>
      <PlainCell>
        {trainedOn === null ? (
          <Tag tone="honey">{t('speakers.never')}</Tag>
        ) : (
          <>
            <span className="block">{shortDay(trainedOn, today)}</span>
            {isTrainingStale && <Tag tone="honey">{t('speakers.stale')}</Tag>}
          </>
        )}
      </PlainCell>
    </PlainRow>
  );
}
