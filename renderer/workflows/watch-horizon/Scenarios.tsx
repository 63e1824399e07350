import { Plus, Split } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, Icon, LinkButton, Section } from '#renderer/ui/index.ts';
import type { Scenario } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';

import { ScenarioDialog } from './PlanDialogs.tsx';

/** How an event may go: each a card whose tasks open in one step. */
export function Scenarios({
  scenarios,
  at,
  today,
}: {
  scenarios: readonly Scenario[];
  at: { readonly eventId: string; readonly of: string };
  today: IsoDay;
}) {
  const { t } = useTranslation('horizon');
  const edit = (scenario?: Scenario): void => {
    openDialog((close) => <ScenarioDialog eventId={at.eventId} scenario={scenario} onClose={close} />);
  };
  return (
    <Section
      title={t('panel.scenarios')}
      level={3}
      action={
        <LinkButton icon={Plus} onPress={() => edit()}>
          {t('panel.addScenario')}
        </LinkButton>
      }
    >
      <ul className="flex flex-col gap-2">
        {scenarios.map((scenario) => {
          const waiting = scenario.lines.filter((line) => line.task === null).length;
          return (
            <ScenarioCard key={scenario.id} title={scenario.title} meaning={scenario.meaning}>
              {waiting > 0 ? (
                <Button
                  size="small"
                  onPress={() =>
                    void client.horizon.openScenario({ id: scenario.id, of: at.of, today }).then(afterSave, showError)
                  }
                >
                  {t('panel.open', { count: waiting })}
                </Button>
              ) : (
                scenario.lines.length > 0 && <span className="text-meta text-ink-2">{t('panel.opened')}</span>
              )}
              <Button size="small" variant="quiet" onPress={() => edit(scenario)}>
                {t('panel.editScenario')}
              </Button>
            </ScenarioCard>
          );
        })}
      </ul>
    </Section>
  );
}

/** One way that things may go, with what can be done about it beneath. */
export function ScenarioCard({
  title,
  meaning,
  children,
}: {
  title: string;
  meaning: string;
  children: React.ReactNode;
}) {
  return (
    <li className="rounded-card border border-line bg-bg p-3">
      <h4 className="flex items-start gap-2 font-name text-ink">
        <Icon of={Split} size={16} className="mt-0.5 text-ink-2" />
        {title}
      </h4>
      {meaning !== '' && <p className="mt-1 text-meta text-ink-2">{meaning}</p>}
      <div className="mt-2 flex items-center gap-2">{children}</div>
    </li>
  );
}
