import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { DefinitionList, LinkButton, Section } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { Decision } from '#shared/contract/decisions.ts';

import { shortDay } from '../partners/day-words.ts';
import { DecisionProgram } from './DecisionProgram.tsx';
import { nameWords, sectorWords } from './decision-words.ts';

/** How it was made, what came of it, and what came before and after. */
export function DecisionFacts({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const today = useToday();
  const navigate = useNavigate();
  const { quorum, verdict, meeting } = decision;
  const day = (iso: string | null): string => (iso === null ? '' : shortDay(iso, today));
  const toDecision = ({ id }: RecordLabel): void => void navigate({ to: '/decisions/$id', params: { id } });
  const facts = [
    { term: t('detail.decided'), value: day(decision.decidedOn) },
    { term: t('detail.body'), value: decision.committee?.label ?? t('whole') },
    {
      term: t('detail.meeting'),
      value:
        meeting === null ? null : (
          <LinkButton onPress={() => void navigate({ to: '/meetings/$id', params: { id: meeting.id } })}>
            {meeting.label}
          </LinkButton>
        ),
    },
    { term: t('detail.movedBy'), value: nameWords(decision.movedBy) },
    { term: t('detail.secondedBy'), value: nameWords(decision.secondedBy) },
    {
      term: t('detail.quorum'),
      value:
        quorum === null
          ? ''
          : t('detail.quorumWords', { here: quorum.here, filled: quorum.filled, needed: verdict.quorum.people.needed }),
    },
    { term: t('detail.absent'), value: decision.absent.map(nameWords).join(', ') },
    {
      term: t('detail.confirmed'),
      value: decision.confirmations
        .map(({ what, on, words }) => {
          const who = what === 'lived-experience' ? t('confirm.lived') : sectorWords(what);
          return [`${who}, ${day(on)}`, words].filter(Boolean).join(': ');
        })
        .join('; '),
    },
    { term: t('detail.reviewOn'), value: day(decision.reviewOn) },
  ];
  return (
    <aside aria-label={t('detail.facts')} className="min-w-0">
      <Section title={t('detail.facts')}>
        <DefinitionList items={facts.filter(({ value }) => value !== '' && value !== null)} />
      </Section>
      <CustomFieldsSection recordType="decisions" recordId={decision.id} />
      <Section title={t('detail.tasks')} count={decision.tasks.length}>
        {decision.tasks.length === 0 ? (
          <p className="text-ink-2">{t('detail.noTasks')}</p>
        ) : (
          <ul className="flex flex-col gap-1">
            {decision.tasks.map((task) => (
              <li key={task.id} className="flex justify-between gap-2">
                <span className="min-w-0 truncate">
                  <LinkButton onPress={() => void navigate({ to: '/tasks', search: { task: task.id, status: 'all' } })}>
                    {task.label}
                  </LinkButton>
                </span>
                <span className="text-meta text-ink-2">{day(task.dueOn)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <DecisionProgram decisionId={decision.id} />
      {decision.supersededBy !== null && (
        <Section title={t('detail.supersededBy')}>
          <Others decisions={[decision.supersededBy]} onOpen={toDecision} />
        </Section>
      )}
      {decision.supersedes.length > 0 && (
        <Section title={t('detail.supersedes')}>
          <Others decisions={decision.supersedes} onOpen={toDecision} />
        </Section>
      )}
    </aside>
  );
}

function Others({ decisions, onOpen }: { decisions: readonly RecordLabel[]; onOpen: (one: RecordLabel) => void }) {
  return (
    <ul className="flex flex-col gap-1">
      {decisions.map((one) => (
        <li key={one.id}>
          <LinkButton onPress={() => onOpen(one)}>{one.label}</LinkButton>
        </li>
      ))}
    </ul>
  );
}
