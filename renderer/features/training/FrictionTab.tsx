import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, EmptyState, PlainCell, PlainRow, PlainTable, Section, Tag } from '#renderer/ui/index.ts';
import { frictionAim, frictionQuestions } from '#shared/content/program/trainings.ts';
import type { FrictionCheck } from '#shared/contract/training.ts';
import { easierAt, frictionCounts } from '#shared/domain/program/friction.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { openFriction } from './open-training.tsx';

/** Every check of diverting beside arresting, the latest first. */
export function FrictionTab({ checks, today }: { checks: readonly FrictionCheck[]; today: IsoDay }) {
  const { t } = useTranslation('training');
  const nameOf = useLabelWords();
  const aim = `${t('friction.aim', { aim: frictionAim.text })} ${t('source', { sources: frictionAim.sources.join(', ') })}`;
  if (checks.length === 0)
    return (
      <EmptyState
        title={t('friction.empty')}
        detail={`${t('friction.emptyDetail')} ${aim}`}
        actions={[{ label: t('add.friction'), run: () => openFriction() }]}
      />
    );
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-page text-meta text-ink-2">{aim}</p>
      {checks.map((check) => {
        const counts = frictionCounts(check.answers);
        const whose = check.organization === null ? t('friction.all') : nameOf(check.organization);
        return (
          <Section
            key={check.id}
            title={`${whose}, ${shortDay(check.checkedOn, today)}`}
            note={t('friction.sum', {
              divert: counts.divert,
              arrest: counts.arrest,
              all: frictionQuestions.length,
            })}
            action={
              <Button size="small" onPress={() => openFriction(check)}>
                {t('friction.edit')}
              </Button>
            }
          >
            <PlainTable
              label={`${t('tabs.friction')}: ${whose}`}
              columns={[
                { id: 'step', header: t('friction.step') },
                { id: 'divert', header: t('friction.divert'), width: 'w-28', align: 'end' },
                { id: 'arrest', header: t('friction.arrest'), width: 'w-28', align: 'end' },
                { id: 'easier', header: t('friction.easier'), width: 'w-32' },
              ]}
            >
              {frictionQuestions.map(({ id, label, unit }) => {
                const answer = check.answers.find((each) => each.id === id);
                const easier = easierAt(id, answer?.divert ?? null, answer?.arrest ?? null);
                return (
                  <PlainRow key={id}>
                    <PlainCell isHeader isWrapped>
                      {label}
                    </PlainCell>
                    <PlainCell align="end">{figureWords(unit, answer?.divert)}</PlainCell>
                    <PlainCell align="end">{figureWords(unit, answer?.arrest)}</PlainCell>
                    <PlainCell>
                      <Tag tone={easier === 'divert' ? 'moss' : easier === 'arrest' ? 'danger' : 'neutral'}>
                        {t(`friction.easierWords.${easier}`)}
                      </Tag>
                    </PlainCell>
                  </PlainRow>
                );
              })}
            </PlainTable>
            {check.note !== '' && <p className="pt-2 text-meta text-ink-2">{check.note}</p>}
          </Section>
        );
      })}
    </div>
  );

  function figureWords(unit: (typeof frictionQuestions)[number]['unit'], value: number | null | undefined): string {
    if (value === null || value === undefined) return '–';
    if (unit === 'yes-no') return t(value === 1 ? 'friction.yes' : 'friction.no');
    return t(`friction.units.${unit}`, { value });
  }
}
