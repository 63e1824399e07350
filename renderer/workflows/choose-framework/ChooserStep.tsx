import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Banner, Button, Meter, Section, SegmentedControl, Tag } from '#renderer/ui/index.ts';
import { frameworkTemplateById } from '#shared/content/framework-templates.ts';
import { chooserQuestions, leadStrategies } from '#shared/content/lead-strategies.ts';
import type { Framework } from '#shared/contract/frameworks.ts';
import { chooseStrategy } from '#shared/domain/frameworks/chooser.ts';

/** Step two: ten questions, what each answer adds to a strategy, and the first asks and risks of those that lead. */
export function ChooserStep({ framework, onTemplate }: { framework: Framework; onTemplate: (id: string) => void }) {
  const { t } = useTranslation('frameworks');
  const { worksheet } = framework;
  const { scores, leading, answered } = chooseStrategy(worksheet.answers);
  const best = Math.max(1, ...scores.map((each) => each.score));
  const labelOf = (id: string) => leadStrategies.find((strategy) => strategy.id === id)?.label ?? id;
  const answer = (id: string, value: string): void => {
    const answers = { ...worksheet.answers, [id]: Number(value) };
    client.frameworks.save({ worksheet: { ...worksheet, answers } }).catch(showError);
  };
  return (
    <div className="grid gap-x-10 gap-y-6 panel:grid-cols-2">
      <Section
        title={t('chooser.questions')}
        note={t('chooser.answered', { count: answered, all: chooserQuestions.length })}
      >
        <ul className="flex flex-col">
          {chooserQuestions.map(({ id, question, detail }) => (
            <li key={id} className="relative flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line py-2.5">
              <span className="min-w-56 flex-1">
                <span className="block font-name">{question}</span>
                <span className="block text-meta text-ink-2">{detail}</span>
              </span>
              <SegmentedControl
                label={question}
                options={[
                  { id: '0', label: t('chooser.no') },
                  { id: '1', label: t('chooser.partly') },
                  { id: '2', label: t('chooser.yes') },
                ]}
                value={worksheet.answers[id] === undefined ? '' : String(worksheet.answers[id])}
                onChange={(value) => answer(id, value)}
              />
            </li>
          ))}
        </ul>
      </Section>
      <div className="min-w-0">
        <Section title={t('chooser.scores')}>
          <ul className="flex flex-col gap-3">
            {scores.map(({ id, score, reasons }) => (
              <li key={id}>
                <div className="mb-1 flex items-baseline gap-2">
                  <span className="font-name">{labelOf(id)}</span>
                  {leading.includes(id) && (
                    <Tag tone="moss">{t(leading.length > 1 ? 'chooser.tie' : 'chooser.leads')}</Tag>
                  )}
                  <span className="flex-1" />
                  <span className="text-meta text-ink-2 tabular-nums">{t('chooser.points', { count: score })}</span>
                </div>
                <Meter
                  label={labelOf(id)}
                  value={Math.max(0, score)}
                  max={best}
                  valueText={t('chooser.points', { count: score })}
                />
                {reasons.length > 0 && (
                  <p className="mt-1 text-meta text-ink-2">
                    {reasons
                      .map(({ question, points }) =>
                        t('chooser.reason', {
                          points: points > 0 ? `+${points}` : `−${Math.abs(points)}`,
                          question: chooserQuestions.find((each) => each.id === question)?.question ?? question,
                        }),
                      )
                      .join(' ')}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
        {leading.length === 0 && <p className="text-ink-2">{t('chooser.none')}</p>}
        {leading.length > 1 && (
          <div className="mb-4">
            <Banner tone="honey" title={t('chooser.tieTitle', { count: leading.length })}>
              {t('chooser.tieDetail')}
            </Banner>
          </div>
        )}
        {leadStrategies
          .filter(({ id }) => leading.includes(id))
          .map((strategy) => (
            <Section key={strategy.id} title={strategy.label} note={strategy.description}>
              <h3 className="text-meta font-medium text-ink-2">{t('chooser.asks')}</h3>
              <ol className="mb-3 list-decimal pl-5">
                {strategy.asks.map((ask) => (
                  <li key={ask}>{ask}</li>
                ))}
              </ol>
              <h3 className="text-meta font-medium text-ink-2">{t('chooser.risks')}</h3>
              <ul className="mb-3 list-disc pl-5">
                {strategy.risks.map((risk) => (
                  <li key={risk}>{risk}</li>
                ))}
              </ul>
              <Button
                onPress={() => {
                  client.frameworks.save({ strategy: strategy.id, template: strategy.template }).catch(showError);
                  onTemplate(strategy.template);
                }}
              >
                {t('chooser.look', { name: frameworkTemplateById(strategy.template)?.label ?? '' })}
              </Button>
            </Section>
          ))}
      </div>
    </div>
  );
}
