import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Banner, Button, Section, Tag } from '#renderer/ui/index.ts';
import { diversionModels } from '#shared/content/program/diversion-models.ts';
import { pathwayQuestions } from '#shared/content/program/pathway-questions.ts';
import { pathways } from '#shared/content/program/pathways.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import type { IsoDay } from '#shared/dates.ts';
import { choosePathways, type ScoredPathway } from '#shared/domain/program/choose-pathways.ts';
import { answerLabel } from '#shared/domain/program/answer-label.ts';
import { prerequisites } from '#shared/domain/program/pathway-gaps.ts';

import { FactsForm } from './FactsForm.tsx';
import { GapList } from './GapList.tsx';
import { localAnswers, localState } from './local-state.ts';
import { openMemo } from './open-pathways.tsx';
import { ModelGaps } from './ModelGaps.tsx';
import { RecordedFacts } from './RecordedFacts.tsx';
import { SourceWords } from './SourceWords.tsx';

/** Local facts on one side; on the other the pathways that fit, why, and what is missing for each. */
export function ChooseTab({ program, today }: { program: ProgramOverview; today: IsoDay }) {
  const { t } = useTranslation('pathways');
  const choice = choosePathways(pathways, pathwayQuestions, localAnswers(program));
  const shown = choice.ranked.filter((each) => choice.top.includes(each.id));
  return (
    <div className="flex flex-col gap-8">
      <div className="grid gap-8 panel:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <FactsForm program={program} />
        <Section title={t('choose.result')}>
          <div className="flex flex-col gap-5" aria-live="polite">
            {shown.length === 0 ? (
              <p className="text-ink-2">{t('choose.nothing')}</p>
            ) : (
              <p className="text-ink-2">{t(choice.startWith === 2 ? 'choose.startTwo' : 'choose.startOne')}</p>
            )}
            {shown.map((each) => (
              <Proposal key={each.id} scored={each} program={program} today={today} />
            ))}
            {choice.missing.length > 0 && (
              <p className="text-meta text-honey-ink">
                {t('choose.missing', {
                  count: choice.missing.length,
                  list: choice.missing
                    .map((id) => pathwayQuestions.find((one) => one.id === id)?.label ?? id)
                    .join(' '),
                })}
              </p>
            )}
            {shown.length > 0 && (
              <>
                <div>
                  <h3 className="pb-1 text-meta font-medium text-ink-2">{t('choose.others')}</h3>
                  <ul className="flex flex-wrap gap-2 text-meta text-ink-2">
                    {choice.ranked
                      .filter((each) => !choice.top.includes(each.id))
                      .map((each) => (
                        <li key={each.id} className="rounded-tag border border-line px-1.5">
                          {`${labelOf(each.id)}: ${t('choose.points', { points: signed(each.score) })}`}
                        </li>
                      ))}
                  </ul>
                </div>
                <span>
                  <Button
                    variant="primary"
                    onPress={() =>
                      openMemo({
                        chosen: choice.top.slice(0, choice.startWith).map((id) => `pathway:${id}`),
                        considered: choice.top.slice(choice.startWith).map((id) => `pathway:${id}`),
                      })
                    }
                  >
                    {t('choose.write')}
                  </Button>
                </span>
              </>
            )}
            <p className="text-meta text-ink-2">{t('choose.points1')}</p>
          </div>
        </Section>
      </div>
      <RecordedFacts program={program} today={today} />
    </div>
  );
}

/** A pathway that fits: why, what to look at first, and what is missing for it. */
function Proposal({ scored, program, today }: { scored: ScoredPathway; program: ProgramOverview; today: IsoDay }) {
  const { t } = useTranslation('pathways');
  const pathway = pathways.find((each) => each.id === scored.id);
  if (pathway === undefined) return null;
  const state = localState(program);
  const models = diversionModels.filter((model) => (model.pathways as readonly string[]).includes(scored.id));
  return (
    <article
      aria-label={pathway.label}
      className="flex flex-col gap-3 rounded-card border border-line bg-raised px-5 py-4"
    >
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-section font-strong">{pathway.label}</h3>
        <Tag tone="accent">{t('choose.points', { points: signed(scored.score) })}</Tag>
      </div>
      {scored.flags.map((flag) => (
        <Banner key={flag} tone="honey" title={flag} />
      ))}
      <ul className="flex flex-col gap-0.5 text-meta text-ink-2">
        {scored.reasons.map((reason) => {
          const question = pathwayQuestions.find((each) => each.id === reason.questionId);
          return (
            <li key={`${reason.questionId}/${reason.answerId}`}>
              {t('choose.reason', {
                question: question?.label ?? '',
                answer: answerWords(reason, program.currency),
                points: signed(reason.points),
              })}
            </li>
          );
        })}
      </ul>
      <div>
        <h4 className="text-meta font-medium text-ink-2">{t('choose.gaps')}</h4>
        <GapList needs={prerequisites(pathway, state)} program={program} today={today} />
      </div>
      {models.length > 0 && (
        <div>
          <h4 className="pb-1 text-meta font-medium text-ink-2">{t('choose.models')}</h4>
          <ul className="flex flex-col gap-1">
            {models.map((model) => (
              <ModelGaps key={model.id} model={model} state={state} program={program} today={today} />
            ))}
          </ul>
        </div>
      )}
      <SourceWords sources={pathway.sources} />
    </article>
  );
}

function answerWords({ questionId, answerId }: ScoredPathway['reasons'][number], currency: string): string {
  const question = pathwayQuestions.find((each) => each.id === questionId);
  const answer = question?.answers.find((each) => each.id === answerId);
  return answer === undefined ? '' : answerLabel(answer, currency);
}

function labelOf(id: string): string {
  return pathways.find((each) => each.id === id)?.label ?? id;
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace('-', '−');
}
