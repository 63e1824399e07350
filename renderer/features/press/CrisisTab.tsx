import { CircleCheck, Pencil, Printer, Siren } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { Banner, Button, ErrorState, RichTextView, Section, Skeleton } from '#renderer/ui/index.ts';
import { crisisKinds } from '#shared/content/crisis.ts';
import type { CrisisSheet } from '#shared/contract/crisis.ts';
import { mostHoldingWords } from '#shared/domain/press/crisis-gaps.ts';
import { stepsOf } from '#shared/domain/press/crisis-steps.ts';

import { CrisisCalls } from './CrisisCalls.tsx';
import { CrisisPeople } from './CrisisPeople.tsx';
import { CrisisStatement } from './CrisisStatement.tsx';
import { CrisisSteps } from './CrisisSteps.tsx';
import { openCloseCrisis, openCrisisSheet, openOpenCrisis } from './open-press.tsx';
import { useCrisis } from './press-queries.ts';
import { useHidden, useShownName } from './press-words.ts';
import { printCrisis } from './print-crisis.tsx';

/** The sheet for a crisis: who does what, what is said at first, whom to call, and the steps with their times. */
export function CrisisTab() {
  const { t } = useTranslation('press');
  const nameOf = useShownName();
  const isHidden = useHidden();
  const query = useCrisis();
  const sheet = query.data;
  const print = (): void => {
    if (sheet !== undefined) printCrisis(sheet, { nameOf, isHidden });
  };
  const edit = (): void => {
    if (sheet !== undefined) openCrisisSheet(sheet);
  };
  useActionScope([
    defineAction({ id: 'crisis.edit', title: t('crisis.edit'), group: 'here', icon: Pencil, shortcut: 'E', run: edit }),
    defineAction({
      id: 'crisis.print',
      title: t('crisis.print'),
      group: 'here',
      icon: Printer,
      shortcut: 'Shift+P',
      run: print,
    }),
  ]);
  if (query.isError) return <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />;
  if (sheet === undefined)
    return (
      <div className="p-6">
        <Skeleton lines={10} />
      </div>
    );
  return (
    <div className="min-h-0 flex-1 overflow-auto px-6 py-5">
      <div className="mb-5 flex flex-wrap items-start gap-2">
        <div className="min-w-80 flex-1">
          {sheet.openedAt === null ? <Readiness sheet={sheet} /> : <AtHand sheet={sheet} />}
        </div>
        <Button icon={Printer} keyHint="Shift+P" onPress={print}>
          {t('crisis.print')}
        </Button>
        <Button icon={Pencil} keyHint="E" onPress={edit}>
          {t('crisis.edit')}
        </Button>
        {sheet.openedAt === null ? (
          <Button variant="danger" icon={Siren} onPress={openOpenCrisis}>
            {t('crisis.open')}
          </Button>
        ) : (
          <Button variant="primary" icon={CircleCheck} onPress={openCloseCrisis}>
            {t('crisis.close')}
          </Button>
        )}
      </div>
      <div className="grid grid-cols-1 gap-x-8 panel:grid-cols-2">
        <div>
          <CrisisPeople sheet={sheet} />
          <CrisisCalls sheet={sheet} />
        </div>
        <div>
          <CrisisStatement statement={sheet.statement} onChoose={edit} />
          <CrisisSteps sheet={sheet} />
          {sheet.note !== '' && (
            <Section title={t('crisis.note')}>
              <RichTextView markdown={sheet.note} />
            </Section>
          )}
        </div>
      </div>
    </div>
  );
}

/** Whether the sheet could be used tonight, and what is missing. */
function Readiness({ sheet }: { sheet: CrisisSheet }) {
  const { t } = useTranslation('press');
  if (sheet.gaps.length === 0)
    return (
      <Banner tone="moss" title={t('crisis.ready')}>
        {t('crisis.readyDetail')}
      </Banner>
    );
  return (
    <Banner tone="honey" title={t('crisis.notReady')}>
      <ul className="mt-1 list-disc pl-5">
        {sheet.gaps.map((gap) => (
          <li key={gap}>{t(`crisis.gaps.${gap}`, { words: mostHoldingWords })}</li>
        ))}
      </ul>
    </Banner>
  );
}

/** What is at hand, since when, and the step that comes next. */
function AtHand({ sheet }: { sheet: CrisisSheet }) {
  const { t } = useTranslation('press');
  const now = useNow();
  const { kind, openedAt, steps } = sheet;
  if (kind === null || openedAt === null) return null;
  const next = stepsOf(kind).find((step) => step.withinHours !== null && !steps.some(({ id }) => id === step.id));
  return (
    <Banner
      tone="danger"
      title={t('crisis.since', {
        kind: crisisKinds.find(({ id }) => id === kind)?.label ?? kind,
        time: whenWords(openedAt, now),
      })}
    >
      {next === undefined ? t('crisis.allDone') : t('crisis.sinceDetail', { step: next.label })}
    </Banner>
  );
}
