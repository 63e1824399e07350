import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, Circle, CircleCheck, CircleDashed, Target, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { errorWords } from '#renderer/app/errors/error-words.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { classNames, ErrorState, Icon, LinkButton, Section, Skeleton } from '#renderer/ui/index.ts';
import type { Roadmap } from '#shared/contract/home.ts';
import type { IsoDay } from '#shared/dates.ts';

import { roadmapQuery } from './home-queries.ts';
import { placeOfMark } from './mark-places.ts';

type Step = Roadmap['steps'][number];

/** The five steps to a strong coalition: each mark is a piece of evidence in the records, never a number that somebody typed. */
export function RoadmapTile({ today }: { today: IsoDay }) {
  const { t } = useTranslation('home');
  const [isOpen, setOpen] = useState(false);
  const roadmap = useQuery(roadmapQuery(today));
  const next = roadmap.data?.next ?? null;
  return (
    <div className="-mx-6 mb-4 bg-linen px-6 pt-4 first:-mt-5">
      <Section
        title={t('roadmap.title')}
        note={t('roadmap.note')}
        action={<LinkButton onPress={() => setOpen(!isOpen)}>{t(isOpen ? 'roadmap.less' : 'roadmap.all')}</LinkButton>}
      >
        {roadmap.isPending && <Skeleton lines={6} />}
        {roadmap.isError && <ErrorState {...errorWords(roadmap.error)} onRetry={() => void roadmap.refetch()} />}
        {roadmap.isSuccess && (
          <ol className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-y-5 print:grid-cols-5 pb-1">
            {roadmap.data.steps.map((step, index) => (
              <StepPart key={step.id} step={step} number={index + 1} today={today} isOpen={isOpen} />
            ))}
          </ol>
        )}
        {next !== null && (
          <p className="mt-3 text-ink">
            <span className="font-strong">{t('roadmap.best')}</span>{' '}
            <Link to={placeOfMark(next.mark)} className="rounded-tag text-accent-ink focus-ring hover:underline">
              {t(`marks.${next.mark}.next`)}
            </Link>
          </p>
        )}
      </Section>
    </div>
  );
}

const statusIcons = {
  inPlace: CircleCheck,
  focus: Target,
  underWay: CircleDashed,
  started: CircleDashed,
  notStarted: Circle,
} as const satisfies Record<Step['status'], LucideIcon>;

const last = 5;

function StepPart({ step, number, today, isOpen }: { step: Step; number: number; today: IsoDay; isOpen: boolean }) {
  const { t } = useTranslation('home');
  const done = step.marks.filter((mark) => mark.isDone);
  const missing = step.marks.find((mark) => !mark.isDone);
  const latest = done.filter((mark) => mark.on !== '').toSorted((a, b) => (a.on < b.on ? 1 : -1))[0] ?? done[0];
  const isFull = step.status === 'inPlace';
  const isFocus = step.status === 'focus';
  return (
    <li className="min-w-0 pr-4">
      <div className="relative mb-2 h-8" aria-hidden>
        {/* The road runs on under the next stop: the steps touch, and only their words keep a gap. */}
        <span
          className={classNames(
            'absolute top-3 right-[-1rem] left-0 h-2 border-b-3 border-wood-edge bg-wood',
            number === 1 && 'rounded-l-full',
            number === last && 'right-0 rounded-r-full',
          )}
        />
        <span
          className={classNames(
            'relative flex size-8 items-center justify-center rounded-full font-strong ring-4',
            isFull
              ? 'bg-moss text-on-accent ring-linen'
              : isFocus
                ? 'bg-honey text-[light-dark(var(--ink),var(--bg))] shadow-[0_0_18px_var(--glow)] ring-honey-soft'
                : 'border border-ctl bg-bg text-ink ring-linen',
          )}
        >
          {isFull ? <Icon of={Check} size={16} /> : number}
        </span>
      </div>
      <h3 className="font-words text-section font-strong text-ink">{t(`steps.${step.id}`)}</h3>
      <p className="flex flex-wrap items-center gap-x-2 text-meta text-ink">
        <Icon
          of={statusIcons[step.status]}
          size={14}
          className={isFull ? 'text-moss' : isFocus ? 'text-honey-ink' : 'text-ink-2'}
        />
        {t(`stepStatus.${step.status}`)}
        <span className="flex items-center gap-2 whitespace-nowrap">
          <span className="flex gap-0.5" aria-hidden>
            {[...done, ...step.marks.filter((mark) => !mark.isDone)].map((mark) => (
              <span
                key={mark.id}
                className={classNames('h-2.5 w-1.5 rounded-tag', mark.isDone ? 'bg-ink-2' : 'border border-ctl')}
              />
            ))}
          </span>
          {t('roadmap.of', { done: done.length, all: step.marks.length })}
        </span>
      </p>
      {latest !== undefined && (
        <p className="text-meta text-ink-2">
          {t(`marks.${latest.id}.title`)}
          {latest.on !== '' && (
            <>
              {' · '}
              <span className="whitespace-nowrap">{shortDay(latest.on, today)}</span>
            </>
          )}
        </p>
      )}
      {missing !== undefined && (
        <Link
          to={placeOfMark(missing.id)}
          className="block rounded-tag text-meta text-accent-ink focus-ring hover:underline"
        >
          {t('roadmap.next', { what: t(`marks.${missing.id}.next`) })}
        </Link>
      )}
      {isOpen && (
        <ul
          aria-label={t('roadmap.evidence', { step: t(`steps.${step.id}`) })}
          className="mt-2 flex flex-col gap-1 text-meta"
        >
          {step.marks.map((mark) => (
            <li key={mark.id} className={classNames('flex gap-1.5', mark.isDone ? 'text-ink' : 'text-ink-2')}>
              <Icon
                of={mark.isDone ? CircleCheck : CircleDashed}
                size={14}
                className={classNames('mt-0.5', mark.isDone ? 'text-moss' : 'text-ink-2')}
              />
              <Link to={placeOfMark(mark.id)} className="min-w-0 rounded-tag focus-ring hover:text-accent">
                <span className="sr-only">{t(mark.isDone ? 'roadmap.there' : 'roadmap.missing')} </span>
                {t(`marks.${mark.id}.title`)}{' '}
                <span className="text-ink-2">
                  {mark.isDone ? mark.count : t('roadmap.count', { count: mark.count, of: mark.of })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
