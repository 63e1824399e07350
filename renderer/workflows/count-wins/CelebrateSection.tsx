import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, Section, Tag } from '#renderer/ui/index.ts';
import { celebrationIdeas } from '#shared/content/win-categories.ts';
import type { WinDetail } from '#shared/contract/wins.ts';
import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';

/** So many ideas are offered at once. */
const offered = 3;
/** A celebration is planned within a week. */
const days = 7;

/** Ways to celebrate that fit the size of a win, others for each one; one of them is always quiet. */
export function CelebrateSection({ win, today }: { win: WinDetail; today: IsoDay }) {
  const { t } = useTranslation('wins');
  const fitting = celebrationIdeas.filter((idea) => idea.least <= Math.max(1, win.level));
  const turn = Math.abs(daysBetween('2020-01-01', win.wonOn)) % fitting.length;
  const turned = [...fitting.slice(turn), ...fitting.slice(0, turn)];
  const quiet = turned.find((idea) => idea.isQuiet);
  const ideas = [...(quiet === undefined ? [] : [quiet]), ...turned.filter((idea) => idea !== quiet)].slice(0, offered);
  const plan = (idea: string): void => {
    client.tasks
      .create({
        title: t('page.celebrationTask', { win: win.title, idea }),
        dueOn: addDays(today, days),
        origin: { type: 'wins', id: win.id },
      })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <Section title={t('page.celebrate')}>
      <ul className="flex flex-col divide-y divide-line">
        {ideas.map((idea) => (
          <li key={idea.id} className="flex items-center gap-3 py-2">
            <span className="min-w-0 flex-1 text-body text-ink">
              {idea.label} {idea.isQuiet && <Tag tone="line">{t('page.quiet')}</Tag>}
            </span>
            <Button
              size="small"
              aria-label={t('page.toTaskFor', { idea: idea.label })}
              onPress={() => plan(idea.label)}
            >
              {t('page.toTask')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
