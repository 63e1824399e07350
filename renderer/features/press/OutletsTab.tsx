import { Newspaper, Plus, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { useWalkKeys } from '#renderer/app/actions/use-walk-keys.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { EmptyState, ErrorState, Icon, PlainButton, SearchField, Skeleton, classNames } from '#renderer/ui/index.ts';
import type { PressOutlet } from '#shared/contract/press.ts';

import { shortDay } from '../partners/day-words.ts';
import { openOutlet } from './open-press.tsx';
import { OutletPane } from './OutletPane.tsx';
import { mostOutlets, useOutlets } from './press-queries.ts';
import { outletKindLabel, toneLabel } from './press-words.ts';

/** The press list, with one outlet and its log open beside it. */
export function OutletsTab({
  text,
  chosen,
  onSearch,
  onChoose,
}: {
  text: string;
  chosen: string | undefined;
  onSearch: (text: string) => void;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('press');
  const outlets = useOutlets(text);
  const rows = outlets.data?.rows ?? [];
  const current = chosen ?? rows[0]?.id;
  const list = useRef<HTMLUListElement>(null);
  useWalkKeys(list, rows, current, onChoose);
  const add = (): void => openOutlet(undefined, onChoose);
  useActionScope([
    defineAction({ id: 'press.add', title: t('outlets.add'), group: 'here', icon: Plus, shortcut: 'N', run: add }),
  ]);
  if (outlets.isError) return <ErrorState {...errorWords(outlets.error)} onRetry={() => void outlets.refetch()} />;
  if (outlets.data === undefined)
    return (
      <div className="p-6">
        <Skeleton lines={8} />
      </div>
    );
  if (rows.length === 0 && text === '' && chosen === undefined)
    return (
      <EmptyState
        title={t('outlets.emptyTitle')}
        detail={t('outlets.emptyDetail')}
        actions={[{ label: t('outlets.add'), icon: Newspaper, run: add }]}
      />
    );
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex w-76 shrink-0 flex-col border-r border-line bg-raised">
        <div className="p-3">
          <SearchField label={t('outlets.find')} placeholder={t('outlets.find')} value={text} onChange={onSearch} />
        </div>
        {rows.length === 0 && <p className="px-4 text-ink-2">{t('outlets.none')}</p>}
        <ul ref={list} aria-label={t('outlets.label')} className="min-h-0 flex-1 overflow-auto border-t border-line">
          {rows.map((outlet) => (
            <OutletLine key={outlet.id} outlet={outlet} isChosen={outlet.id === current} onChoose={onChoose} />
          ))}
          {outlets.data.total > rows.length && (
            <li className="px-4 py-3 text-meta text-ink-2">{t('outlets.more', { count: mostOutlets })}</li>
          )}
        </ul>
      </div>
      <div className="min-w-0 flex-1 overflow-auto">
        {current !== undefined && <OutletPane key={current} id={current} />}
      </div>
    </div>
  );
}

function OutletLine({
  outlet,
  isChosen,
  onChoose,
}: {
  outlet: PressOutlet;
  isChosen: boolean;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('press');
  const today = useToday();
  const { id, name, kind, beat, tone, lastPitch, coverageCount, correctionsOwed } = outlet;
  return (
    <li data-id={id} className="border-b border-line">
      <PlainButton
        className={classNames(
          'flex w-full flex-col items-start gap-0.5 px-4 py-2.5 text-left focus-ring-inset',
          isChosen ? 'bg-accent-soft' : 'bg-raised',
        )}
        isCurrent={isChosen}
        onPress={() => onChoose(id)}
      >
        <span className="font-name wrap-anywhere">{name}</span>
        <span className="text-meta text-ink-2 wrap-anywhere">
          {[outletKindLabel(kind), beat].filter(Boolean).join(' · ')}
        </span>
        <span className="flex flex-wrap items-center gap-x-2 text-meta text-ink-2">
          {[
            lastPitch === null
              ? t('outlets.neverPitched')
              : t('outlets.pitched', { day: shortDay(lastPitch.happenedOn, today) }),
            ...(coverageCount > 0 ? [t('outlets.coverage', { count: coverageCount })] : []),
            ...(tone === 'unknown' ? [] : [toneLabel(tone)]),
          ].join(' · ')}
        </span>
        {correctionsOwed > 0 && (
          <span className="flex items-center gap-1 text-meta font-medium text-honey-ink">
            <Icon of={TriangleAlert} size={14} />
            {t('outlets.owed', { count: correctionsOwed })}
          </span>
        )}
      </PlainButton>
    </li>
  );
}
