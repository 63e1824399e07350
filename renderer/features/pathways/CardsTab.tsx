import { useNavigate } from '@tanstack/react-router';

import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { LinkButton, Section, Tag } from '#renderer/ui/index.ts';
import { investmentNote } from '#shared/content/program/pathways.ts';
import { programStatuses } from '#shared/content/program/program-statuses.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import type { IsoDay } from '#shared/dates.ts';
import { optionLabel } from '#shared/domain/program/memo-document.ts';

import { shortDay } from '../partners/day-words.ts';
import { localState, programOptions } from './local-state.ts';
import { openPart } from './open-pathways.tsx';
import { OptionCard } from './OptionCard.tsx';

/** What the program uses with its history, then every pathway and model as a card. */
export function CardsTab({ program, today }: { program: ProgramOverview; today: IsoDay }) {
  const { t } = useTranslation('pathways');
  const navigate = useNavigate();
  const state = localState(program);
  return (
    <div className="flex flex-col gap-8">
      <Section title={t('own.title')}>
        {program.parts.length === 0 ? (
          <p className="text-ink-2">{t('own.none')}</p>
        ) : (
          <ul className="grid gap-3 rail:grid-cols-2">
            {program.parts.map((part) => (
              <li key={part.id} className="flex flex-col gap-1 rounded-card border border-line bg-raised px-4 py-3">
                <div className="flex items-baseline justify-between gap-3">
                  <span className="min-w-0 truncate font-strong">{optionLabel(`${part.kind}:${part.item}`)}</span>
                  <LinkButton onPress={() => openPart({ kind: part.kind, id: part.item }, program, part)}>
                    {t('own.change')}
                    <span className="sr-only">{`, ${optionLabel(`${part.kind}:${part.item}`)}`}</span>
                  </LinkButton>
                </div>
                <p className="flex flex-wrap items-center gap-2">
                  <Tag tone={part.status === 'running' ? 'moss' : part.status === 'planned' ? 'honey' : 'neutral'}>
                    {statusLabel(part.status)}
                  </Tag>
                  <span className="text-meta text-ink-2">{shortDay(part.since, today)}</span>
                  {part.note !== '' && <span className="text-meta text-ink-2">{part.note}</span>}
                </p>
                {part.decision !== null && (
                  <span>
                    <LinkButton
                      onPress={() => void navigate({ to: '/decisions/$id', params: { id: part.decision?.id ?? '' } })}
                    >
                      {t('own.decision', { title: part.decision.label })}
                    </LinkButton>
                  </span>
                )}
                {part.moves.length > 1 && (
                  <ol aria-label={t('own.history')} className="flex flex-col text-meta text-ink-2">
                    {part.moves.map((move) => (
                      <li key={move.id}>
                        {`${shortDay(move.movedOn, today)} · ${statusLabel(move.status)}${move.note === '' ? '' : ` · ${move.note}`}`}
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
          </ul>
        )}
        <p className="pt-2 text-meta text-ink-2">{t('own.start')}</p>
      </Section>
      {(['pathway', 'model'] as const).map((kind) => (
        <Section
          key={kind}
          title={t(kind === 'pathway' ? 'cards.pathways' : 'cards.models')}
          count={programOptions.filter((option) => option.kind === kind).length}
        >
          <ul className="grid gap-4 rail:grid-cols-2">
            {programOptions
              .filter((option) => option.kind === kind)
              .map((option) => (
                <OptionCard key={option.key} option={option} program={program} state={state} today={today} />
              ))}
          </ul>
          <p className="pt-2 text-meta text-ink-2">{kind === 'pathway' ? investmentNote : t('cards.needNote')}</p>
        </Section>
      ))}
    </div>
  );
}

function statusLabel(id: string): string {
  return programStatuses.find((each) => each.id === id)?.label ?? id;
}
