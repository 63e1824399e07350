import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, PlainButton, PlainCell, plainTextOf, PlainRow, PlainTable, Section, Tag } from '#renderer/ui/index.ts';
import { evaluationPlan } from '#shared/content/program/evaluation-plan.ts';
import { dataAgreementStatuses, independenceQuestions } from '#shared/content/program/independence.ts';
import type { DataAgreement, ResearchPartnership } from '#shared/contract/evaluation.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { openAgreement, openAnswer, openPartnership } from './open-evaluation.tsx';

interface Frame {
  readonly agreements: readonly DataAgreement[];
  readonly partnerships: readonly ResearchPartnership[];
  readonly answers: readonly {
    readonly question: string;
    readonly answer: string;
    readonly settledOn: string | null;
  }[];
}

/** The plan of the evaluation, who evaluates and how independent they are, and agreements about data. */
export function FrameTab({ frame, today }: { frame: Frame; today: IsoDay }) {
  const { t } = useTranslation('evaluation');
  const nameOf = useLabelWords();
  return (
    <div className="flex flex-col gap-2">
      <Section title={t('plan')} count={`${frame.answers.length} / ${evaluationPlan.length}`}>
        <PlainTable
          label={t('plan')}
          columns={[
            { id: 'question', header: t('plan') },
            { id: 'answer', header: t('answer') },
            { id: 'settled', header: t('settled'), width: 'w-32' },
          ]}
        >
          {evaluationPlan.map(({ id, label, hint, sources }) => {
            const answer = frame.answers.find(({ question }) => question === id);
            return (
              <PlainRow key={id}>
                <PlainCell isHeader isWrapped>
                  <PlainButton
                    className="rounded-tag text-left"
                    onPress={() => openAnswer(id, answer?.answer ?? '', answer?.settledOn ?? null)}
                  >
                    {label}
                  </PlainButton>
                  <span className="block text-meta font-normal text-ink-2">
                    {`${hint} ${t('source', { sources: sources.join(', ') })}`}
                  </span>
                </PlainCell>
                <PlainCell isWrapped>
                  {answer === undefined || answer.answer === '' ? (
                    <span className="text-ink-3">{t('open')}</span>
                  ) : (
                    plainTextOf(answer.answer)
                  )}
                </PlainCell>
                <PlainCell>{answer?.settledOn ? shortDay(answer.settledOn, today) : ''}</PlainCell>
              </PlainRow>
            );
          })}
        </PlainTable>
      </Section>
      <Section title={t('partnerships')} count={frame.partnerships.length}>
        <ul className="flex flex-col gap-3">
          {frame.partnerships.map((partnership) => {
            const yes = partnership.answers.filter(({ answer }) => answer === 'yes').length;
            return (
              <li key={partnership.id}>
                <PlainButton
                  className="rounded-tag text-left font-name"
                  onPress={() => openPartnership(frame.agreements, partnership)}
                >
                  {partnership.title}
                </PlainButton>
                <span className="block text-meta text-ink-2">
                  {[
                    t(`kinds.${partnership.kind}`),
                    partnership.organization === null ? '' : nameOf(partnership.organization),
                    partnership.person === null ? '' : nameOf(partnership.person),
                    t('independence', { yes, all: independenceQuestions.length }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {independenceQuestions
                  .filter(({ id }) => partnership.answers.some((each) => each.id === id && each.answer === 'no'))
                  .map(({ id, label }) => (
                    <span key={id} className="block text-meta text-honey-ink">{`${t('no')}: ${label}`}</span>
                  ))}
              </li>
            );
          })}
        </ul>
      </Section>
      <Section
        title={t('agreements')}
        count={frame.agreements.length}
        action={
          <Button size="small" icon={Plus} onPress={() => openAgreement()}>
            {t('addAgreement')}
          </Button>
        }
      >
        <ul className="flex flex-col gap-3">
          {frame.agreements.map((agreement) => {
            const isLate =
              agreement.status !== 'signed' &&
              agreement.status !== 'ended' &&
              agreement.dueOn !== null &&
              agreement.dueOn < today;
            return (
              <li key={agreement.id} className="flex flex-wrap items-center gap-x-2">
                <PlainButton className="rounded-tag text-left font-name" onPress={() => openAgreement(agreement)}>
                  {agreement.title}
                </PlainButton>
                <Tag tone={agreement.status === 'signed' ? 'moss' : 'neutral'}>
                  {dataAgreementStatuses.find(({ id }) => id === agreement.status)?.label ?? agreement.status}
                </Tag>
                {isLate && <Tag tone="danger">{t('late')}</Tag>}
                <span className="block w-full text-meta text-ink-2">
                  {[
                    agreement.organization === null ? '' : nameOf(agreement.organization),
                    agreement.signedOn !== null
                      ? t('signed', { day: shortDay(agreement.signedOn, today) })
                      : agreement.dueOn === null
                        ? ''
                        : t('due', { day: shortDay(agreement.dueOn, today) }),
                    agreement.purpose,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
