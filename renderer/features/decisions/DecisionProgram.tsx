import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { orpc } from '#renderer/api/orpc-query.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { LinkButton, Section } from '#renderer/ui/index.ts';
import { programStatuses } from '#shared/content/program/program-statuses.ts';
import { optionLabel } from '#shared/domain/program/memo-document.ts';

import { shortDay } from '../partners/day-words.ts';

/** Memos, pathways and models of the program that rest on a decision; nothing where none does. */
export function DecisionProgram({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation('decisions');
  const today = useToday();
  const navigate = useNavigate();
  const found = useQuery(
    orpc.program.ofDecision.queryOptions({ input: { decisionId }, meta: { shows: ['program', 'trash'] } }),
  ).data;
  if (found === undefined || found.memos.length + found.parts.length === 0) return null;
  return (
    <Section title={t('detail.program')}>
      <ul className="flex flex-col gap-1">
        {found.parts.map((part) => (
          <li key={`${part.kind}/${part.item}`} className="flex items-baseline justify-between gap-2">
            <LinkButton onPress={() => void navigate({ to: '/pathways', search: {} })}>
              {optionLabel(`${part.kind}:${part.item}`)}
            </LinkButton>
            <span className="shrink-0 text-meta text-ink-2">
              {programStatuses.find(({ id }) => id === part.status)?.label ?? part.status}
            </span>
          </li>
        ))}
        {found.memos.map((memo) => (
          <li key={memo.id} className="flex items-baseline justify-between gap-2">
            <span className="min-w-0 truncate">
              <LinkButton onPress={() => void navigate({ to: '/pathways', search: { pane: 'memos', memo: memo.id } })}>
                {t('detail.memo', { title: memo.title })}
              </LinkButton>
            </span>
            <span className="shrink-0 text-meta text-ink-2">{shortDay(memo.writtenOn, today)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
