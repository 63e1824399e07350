import { useNavigate } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { longDay } from '#renderer/app/words/calendar-days.ts';
import { timeWords } from '#renderer/app/words/instants.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { PersonField } from '#renderer/features/partners/PersonField.tsx';
import { DefinitionList, LinkButton, PlainButton, Section, Tag } from '#renderer/ui/index.ts';
import { meetingRoles } from '#shared/content/meetings.ts';
import type { MeetingPage } from '#shared/contract/meetings.ts';
import { localTimeZone } from '#shared/domain/calendar/zoned-time.ts';
import { clockWords, spanWords } from '#shared/domain/calendar/clock-words.ts';

import { told } from './meeting-queries.ts';
import { shownName, thereOf } from './meeting-words.ts';
import { languageWords } from './PlaceFields.tsx';

/** When and where a meeting is, and how everybody can take part. */
export function MeetingFacts({ page }: { page: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { meeting } = page;
  const isElsewhere = meeting.timeZone !== localTimeZone();
  const items = [
    {
      term: t('page.when'),
      value: (
        <>
          <span className="block">{longDay(meeting.heldOn)}</span>
          <span className="block">{spanWords(meeting.startsAt, meeting.endsAt)}</span>
          {isElsewhere && (
            <span className="block text-meta text-ink-2">
              {meeting.timeZone.replaceAll('_', ' ')}
              {meeting.startsInstant !== '' && ` · ${t('page.here', { time: timeWords(meeting.startsInstant) })}`}
            </span>
          )}
          {meeting.isStartTwice && (
            <span className="block text-meta text-honey-ink">
              {t('page.twice', { time: clockWords(meeting.startsAt) })}
            </span>
          )}
        </>
      ),
    },
    ...(meeting.place === '' ? [] : [{ term: t('page.where'), value: meeting.place }]),
    ...(meeting.onlineLink === ''
      ? []
      : [
          {
            term: t('page.online'),
            value: (
              <LinkButton
                icon={ExternalLink}
                onPress={() => void host.openExternal(meeting.onlineLink).catch(showError)}
              >
                {t('page.openLink')}
              </LinkButton>
            ),
          },
        ]),
    ...(meeting.access === '' ? [] : [{ term: t('page.access'), value: meeting.access }]),
    ...(meeting.languages.length === 0
      ? []
      : [{ term: t('page.languages'), value: meeting.languages.map(languageWords).join(', ') }]),
    ...(meeting.interpreter === '' ? [] : [{ term: t('page.interpreter'), value: meeting.interpreter }]),
    ...(page.series === null ? [] : [{ term: t('page.series'), value: page.series.words }]),
    ...(meeting.quorum === null
      ? []
      : [
          {
            term: t('page.quorum'),
            value: (
              <Tag tone={meeting.quorum.isMet ? 'moss' : 'honey'}>
                {t(meeting.quorum.isMet ? 'page.quorumMet' : 'page.quorumMissed')}
              </Tag>
            ),
          },
        ]),
    ...(meeting.status === 'held'
      ? [{ term: t('page.headCount'), value: String(meeting.headCount || thereOf(meeting.counts)) }]
      : []),
    ...(meeting.note === '' ? [] : [{ term: t('page.note'), value: meeting.note }]),
  ];
  return (
    <Section title={t('page.facts')}>
      <DefinitionList items={items} />
      <Neighbors page={page} />
    </Section>
  );
}

/** The same body's meetings before and after this one. */
function Neighbors({ page: { previous, next } }: { page: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const navigate = useNavigate();
  const both = [
    ...(previous === null ? [] : [{ ...previous, words: t('page.previous') }]),
    ...(next === null ? [] : [{ ...next, words: t('page.next') }]),
  ];
  return (
    <ul className="mt-2 text-meta">
      {both.map(({ id, title, heldOn, words }) => (
        <li key={id} className="flex gap-2 py-0.5 text-ink-2">
          <span>{words}</span>
          <PlainButton
            className="truncate hover:underline"
            onPress={() => void navigate({ to: '/meetings/$id', params: { id } })}
          >
            {`${shortDay(heldOn, today)}, ${title}`}
          </PlainButton>
        </li>
      ))}
    </ul>
  );
}

/** Who does what; chosen in place until the meeting was held. */
export function MeetingRoles({ page }: { page: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { discreet } = useDeviceSettings();
  const { meeting, roles } = page;
  const isOpen = meeting.status === 'planned' && !meeting.isInTrash && !discreet;
  return (
    <Section title={t('page.roles')}>
      {isOpen ? (
        <div className="grid gap-3">
          {meetingRoles.map(({ id, label }) => {
            const holder = roles[id];
            return (
              <PersonField
                key={`${id} ${holder?.id ?? ''}`}
                label={label}
                value={holder === undefined ? null : { id: holder.id, name: holder.label }}
                onChange={(person) =>
                  void told(
                    client.meetings.update({
                      id: meeting.id,
                      version: meeting.version,
                      patch: { [id]: person?.id ?? null },
                    }),
                  )
                }
              />
            );
          })}
        </div>
      ) : (
        <DefinitionList
          items={meetingRoles.map(({ id, label }) => {
            const holder = roles[id];
            return { term: label, value: holder === undefined ? t('nobody') : shownName(holder, discreet) };
          })}
        />
      )}
    </Section>
  );
}
