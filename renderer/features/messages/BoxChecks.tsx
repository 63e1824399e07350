import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleCheck, CircleDashed, CircleQuestionMark } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Icon, LinkButton, Section } from '#renderer/ui/index.ts';
import type { AudienceSegment, MessageBox } from '#shared/contract/messages.ts';
import { boxChecks } from '#shared/domain/messages/box-checks.ts';

import { openMembers } from './open-messages.tsx';
import { StandsStrip } from './StandsStrip.tsx';
import { objectionsQuery } from '#renderer/features/objections/objection-queries.ts';

const icons = { kept: CircleCheck, look: CircleQuestionMark, open: CircleDashed } as const;

/** The gentle checks of a message, and what is known of its audience. */
export function BoxChecks({ box }: { box: MessageBox }) {
  const { t } = useTranslation('messages');
  const today = useToday();
  const checks = boxChecks(
    {
      ...box,
      points: box.points.map((point) => ({
        text: point.text,
        hasEvidence: point.evidence !== null,
        hasStory: point.story !== null,
      })),
    },
    today,
  );
  return (
    <div className="flex flex-col gap-6">
      <Section title={t('checks.title')} note={t('checks.note')}>
        <ul className="flex flex-col gap-1.5">
          {checks.map((check) => (
            <li
              key={check.id}
              className={`flex items-start gap-2 ${check.state === 'look' ? 'text-honey-ink' : check.state === 'open' ? 'text-ink-2' : ''}`}
            >
              <Icon
                of={icons[check.state]}
                size={16}
                label={t(`checks.states.${check.state}`)}
                className="mt-0.5 shrink-0"
              />
              {t(`checks.${check.id}`, { count: check.count })}
            </li>
          ))}
        </ul>
      </Section>
      {box.segment !== null && <Audience segment={box.segment} />}
      <LikelyObjections />
    </div>
  );
}

function Audience({ segment }: { segment: AudienceSegment }) {
  const { t } = useTranslation('messages');
  const stands = useQuery(
    orpc.messages.stands.queryOptions({
      input: { segmentId: segment.id },
      meta: { shows: ['messages', 'assessments', 'people', 'organizations', 'trash'] },
    }),
  );
  return (
    <Section
      title={segment.name}
      action={
        <LinkButton onPress={() => openMembers(segment)}>{t('segment.members', { count: segment.members })}</LinkButton>
      }
    >
      <dl className="flex flex-col gap-2">
        <Fact term={t('segment.concern')} text={segment.concern} />
        <Fact term={t('segment.messenger')} text={segment.messenger} />
        <Fact term={t('segment.ask')} text={segment.ask} />
      </dl>
      {segment.points.length > 0 && (
        <>
          <h3 className="pt-3 text-meta font-medium text-ink-2">{t('segment.points')}</h3>
          <ul className="list-disc pl-5">
            {segment.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </>
      )}
      {stands.data !== undefined && stands.data.members > 0 && (
        <>
          <h3 className="pt-3 text-meta font-medium text-ink-2">
            {t('segment.stands')}: {t('segment.now')}
          </h3>
          <StandsStrip stands={stands.data.now} bands={segment.bands} />
          <h3 className="pt-2 text-meta font-medium text-ink-2">{t('segment.before')}</h3>
          <StandsStrip stands={stands.data.before} bands={segment.bands} />
        </>
      )}
    </Section>
  );
}

function LikelyObjections() {
  const { t } = useTranslation('messages');
  const bank = useQuery(objectionsQuery());
  const heard = (bank.data ?? [])
    .filter((objection) => objection.holders > 0)
    .toSorted((left, right) => right.holders - left.holders)
    .slice(0, 5);
  if (heard.length === 0) return null;
  return (
    <Section title={t('box.objections')}>
      <ul className="flex flex-col">
        {heard.map((objection) => (
          <li key={objection.id} className="border-b border-line-2 py-2">
            <Link
              to="/objections"
              search={{ objection: objection.id }}
              className="block font-words text-body font-name focus-ring"
            >
              “{objection.text}”
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt className="text-meta text-ink-2">{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
