import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { RoundCheck, Section } from '#renderer/ui/index.ts';
import { statementPoints } from '#shared/content/statement-points.ts';
import type { StatementCheck } from '#shared/contract/statements.ts';

import { shortDay } from '../partners/day-words.ts';

/** What is checked before a statement goes out; a tick is on the text as it was then. */
export function StatementChecks({ id, checks }: { id: string; checks: readonly StatementCheck[] }) {
  const { t } = useTranslation('press');
  const today = useToday();
  const check = (point: string, isChecked: boolean): void => {
    client.statements.check({ id, point, isChecked }).then((saved) => afterSave(saved), showError);
  };
  const done = statementPoints.filter((point) => checks.some((each) => each.point === point.id)).length;
  return (
    <Section title={t('statement.checks')} count={t('statement.checksDone', { done, all: statementPoints.length })}>
      <ul className="columns-1 gap-8 panel:columns-2">
        {statementPoints.map(({ id: point, label, about }) => {
          const ticked = checks.findLast((each) => each.point === point);
          return (
            <li key={point} className="break-inside-avoid pb-2">
              <RoundCheck
                label={label}
                isDone={ticked !== undefined && !ticked.isEarlierText}
                onChange={(isChecked) => check(point, isChecked)}
              />
              <span className="block pl-6 text-meta text-ink-2">
                {ticked === undefined ? (
                  about
                ) : ticked.isEarlierText ? (
                  <span className="text-honey-ink">{t('statement.tickedEarlier')}</span>
                ) : ticked.by === '' ? (
                  shortDay(ticked.checkedOn, today)
                ) : (
                  t('statement.tickedBy', { day: shortDay(ticked.checkedOn, today), name: ticked.by })
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
