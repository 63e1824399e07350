import { Check, ChevronDown, ChevronRight, CircleDashed } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Icon, PlainButton, Tag } from '#renderer/ui/index.ts';
import { pathways } from '#shared/content/program/pathways.ts';
import { programStatuses } from '#shared/content/program/program-statuses.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import { prerequisiteLabel } from '#shared/domain/program/memo-document.ts';
import { prerequisites, type LocalState, type Prerequisite } from '#shared/domain/program/pathway-gaps.ts';
import { diversionModels } from '#shared/content/program/diversion-models.ts';
import type { IsoDay } from '#shared/dates.ts';

import { GapList } from './GapList.tsx';
import type { ProgramOption } from './local-state.ts';
import { openPart } from './open-pathways.tsx';
import { SourceWords } from './SourceWords.tsx';

/** A pathway or model: what sets it going, who starts, for whom, what it needs and what to watch, with its source. */
export function OptionCard({
  option,
  program,
  state,
  today,
}: {
  option: ProgramOption;
  program: ProgramOverview;
  state: LocalState;
  today: IsoDay;
}) {
  const { t } = useTranslation('pathways');
  const { kind, item } = option;
  const part = program.parts.find((each) => each.kind === kind && each.item === item.id);
  const needs = prerequisites(item, state);
  const [isOpen, setOpen] = useState(false);
  const missing = needs.filter((need) => !need.isMet).length;
  const [plan, staff, services] = kind === 'pathway' ? item.investment : [];
  return (
    <li aria-label={item.label} className="flex flex-col gap-3 rounded-card border border-line bg-raised px-5 py-4">
      <div className="flex items-start justify-between gap-3">
        <h3 className="text-section font-strong">{item.label}</h3>
        <span className="flex shrink-0 gap-2">
          {kind === 'pathway' && !item.isSeed && <Tag tone="line">{t('cards.later')}</Tag>}
          {part !== undefined && (
            <Tag tone={part.status === 'running' ? 'moss' : 'honey'}>
              {programStatuses.find((each) => each.id === part.status)?.label ?? part.status}
            </Tag>
          )}
        </span>
      </div>
      <p>{item.description}</p>
      <dl className="grid grid-cols-[7.5rem_1fr] gap-x-3 gap-y-1 text-meta">
        <Fact term={t('cards.trigger')}>{item.trigger}</Fact>
        <Fact term={t('cards.startedBy')}>{item.startedBy}</Fact>
        <Fact term={t('cards.population')}>{item.population}</Fact>
        {kind === 'pathway' ? (
          <>
            <Fact term={t('cards.need')}>{item.need === '' ? t('cards.noNeed') : item.need}</Fact>
            <Fact term={t('cards.charge')}>{t(`charge.${item.charge}`)}</Fact>
            {plan !== undefined && staff !== undefined && services !== undefined && (
              <Fact term={t('cards.invest')}>
                {t('cards.investWords', {
                  plan: t(`invest.${plan}`),
                  staff: t(`invest.${staff}`),
                  services: t(`invest.${services}`),
                })}
              </Fact>
            )}
            <Fact term={t('cards.watch')}>{item.watch.join(' · ')}</Fact>
            <Fact term={t('cards.carriedBy')}>{carriersOf(item.id)}</Fact>
          </>
        ) : (
          <>
            <Fact term={t('cards.need')}>
              {item.needLevel === null ? t('cards.noNeed') : t(`need.${item.needLevel}`)}
            </Fact>
            <Fact term={t('cards.fits')}>{item.fitsWhen}</Fact>
            <Fact term={t('cards.watch')}>{item.watch}</Fact>
            <Fact term={t('cards.carries')}>
              {item.pathways.map((id) => pathways.find((each) => each.id === id)?.label ?? id).join(', ')}
            </Fact>
            <Fact term={t('cards.examples')}>
              {item.examples.map((example) => (
                <span key={example.text} className="block">
                  {`${example.text} (${example.sources.join(', ')})`}
                </span>
              ))}
            </Fact>
          </>
        )}
      </dl>
      <div>
        <p className="pb-1 text-meta font-medium text-ink-2">
          {t('cards.readiness', { met: needs.filter((need) => need.isMet).length, count: needs.length })}
        </p>
        <ul className="flex flex-wrap gap-1.5">
          {needs.map((need) => (
            <Need key={`${need.kind}/${need.key}`} need={need} />
          ))}
        </ul>
        {missing > 0 && (
          <div className="pt-2">
            <PlainButton
              className="flex items-center gap-1 rounded-tag text-meta text-accent"
              isExpanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            >
              <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
              {isOpen ? t('cards.hideGaps') : t('cards.showGaps', { count: missing })}
              <span className="sr-only">{`, ${item.label}`}</span>
            </PlainButton>
            {isOpen && <GapList needs={needs} program={program} today={today} />}
          </div>
        )}
      </div>
      <div className="mt-auto flex items-center justify-between gap-3 pt-1">
        <SourceWords sources={item.sources} />
        {part === undefined && (
          <Button size="small" onPress={() => openPart({ kind, id: item.id }, program)}>
            {t('cards.use')}
            <span className="sr-only">{`, ${item.label}`}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{term}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

function Need({ need }: { need: Prerequisite }) {
  const { t } = useTranslation('pathways');
  return (
    <li
      className={`flex items-center gap-1 rounded-tag border px-1.5 text-meta ${need.isMet ? 'border-transparent bg-moss-soft text-moss' : 'border-line text-ink-2'}`}
    >
      <Icon of={need.isMet ? Check : CircleDashed} size={12} />
      {prerequisiteLabel(need)}
      <span className="sr-only">{`, ${t(need.isMet ? 'cards.met' : 'cards.unmet')}`}</span>
    </li>
  );
}

/** Models that usually carry a pathway out. */
function carriersOf(pathwayId: string): string {
  return diversionModels
    .filter((model) => (model.pathways as readonly string[]).includes(pathwayId))
    .map((model) => model.label)
    .join(', ');
}
