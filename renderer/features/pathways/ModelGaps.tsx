import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';

import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Icon, PlainButton } from '#renderer/ui/index.ts';
import type { DiversionModel } from '#shared/content/program/diversion-models.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import type { IsoDay } from '#shared/dates.ts';
import { prerequisites, type LocalState } from '#shared/domain/program/pathway-gaps.ts';

import { GapList } from './GapList.tsx';

/** A model that carries out a pathway: how much of what it needs is there, and on a press what is missing. */
export function ModelGaps({
  model,
  state,
  program,
  today,
}: {
  model: DiversionModel;
  state: LocalState;
  program: ProgramOverview;
  today: IsoDay;
}) {
  const { t } = useTranslation('pathways');
  const [isOpen, setOpen] = useState(false);
  const needs = prerequisites(model, state);
  const met = needs.filter((need) => need.isMet).length;
  return (
    <li>
      <PlainButton
        className="flex w-full items-center gap-2 rounded-tag py-0.5"
        isExpanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
        <span className="min-w-0 flex-1 font-name">{model.label}</span>
        <span className="text-meta text-ink-2">{t('choose.modelReady', { met, count: needs.length })}</span>
      </PlainButton>
      {isOpen && (
        <div className="pb-2 pl-5">
          <GapList needs={needs} program={program} today={today} />
        </div>
      )}
    </li>
  );
}
