import { useNavigate } from '@tanstack/react-router';
import { ChevronRight, TriangleAlert, Waypoints } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { Button, Icon } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { WarmPath } from '#shared/contract/relationships.ts';

import { makeTasks, tasksOf } from './path-tasks.tsx';
import { nameOnPath, type PathReader } from './path-words.ts';
import { usePaths } from './relationship-queries.ts';
import { usePathReader } from './use-path-reader.ts';

/** The warmest way to a partner in one line: who asks whom, where it is weakest, on whom it leans. */
export function PathStrip({ record, name }: { record: PartnerRef; name: string }) {
  const { t } = useTranslation('relationships');
  const reader = usePathReader();
  const navigate = useNavigate();
  const pathKey = useKeyHint('relationships.path');
  const found = usePaths(record, reader.today).data;
  if (found === undefined) return <div className="h-11.5 shrink-0 border-b border-line bg-linen" />;
  const [best] = found.paths;
  const open = (): void => void navigate({ to: '/map/network', search: { to: `${record.type}/${record.id}` } });
  const more = found.paths.length - 1;
  return (
    <section
      aria-label={t('strip.title')}
      className="flex min-h-11.5 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-linen px-5 py-1.5"
    >
      <h3 className="flex items-center gap-2 text-meta font-strong">
        <Icon of={Waypoints} size={14} />
        {t('strip.title')}
      </h3>
      {best === undefined ? (
        <p className="text-ink-2">
          {found.blocked === null
            ? `${t('strip.none', { name })} ${t('strip.noneHint')}`
            : t('strip.blocked', { name })}
        </p>
      ) : (
        <>
          <Way path={best} reader={reader} />
          <WeakPoint path={best} reader={reader} />
          <span className="ml-auto flex items-center gap-2">
            {more > 0 && <span className="text-meta text-ink-2">{t('strip.more', { count: more })}</span>}
            <Button
              size="small"
              onPress={() =>
                void makeTasks(found.target, tasksOf(best, found.target, reader.today, reader.meId || null))
              }
            >
              {t('strip.tasks', { count: best.steps.length })}
            </Button>
            <Button size="small" keyHint={pathKey} onPress={open}>
              {t('strip.open')}
            </Button>
          </span>
        </>
      )}
    </section>
  );
}

function Way({ path, reader }: { path: WarmPath; reader: PathReader }) {
  const first = path.steps[0];
  if (first === undefined) return null;
  return (
    <p className="flex min-w-0 flex-wrap items-center gap-1 font-name">
      <span>{nameOnPath(first.asker, reader)}</span>
      {path.steps.map((step) => (
        <Fragment key={step.asked.id}>
          <Icon of={ChevronRight} size={13} className={step.isWeakest ? 'text-honey-ink' : 'text-ink-3'} />
          <bdi>{nameOnPath(step.asked, reader)}</bdi>
        </Fragment>
      ))}
    </p>
  );
}

function WeakPoint({ path, reader }: { path: WarmPath; reader: PathReader }) {
  const { t } = useTranslation('relationships');
  const weakest = path.steps.findIndex((step) => step.isWeakest);
  const why = path.steps[weakest]?.weakBecause;
  const [leaned] = path.leansOn;
  if (leaned !== undefined)
    return (
      <p className="flex items-center gap-1.5 text-meta text-honey-ink">
        <Icon of={TriangleAlert} size={13} />
        {t('strip.leans', { name: nameOnPath(leaned.record, reader), count: leaned.asks })}
      </p>
    );
  if (why === undefined || path.steps.length < 2) return null;
  return (
    <p className="text-meta text-ink-2">{t('strip.weakest', { number: weakest + 1, why: t(`strip.why.${why}`) })}</p>
  );
}
