import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { bandOf, stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { StanceGlyph, classNames } from '#renderer/ui/index.ts';
import { bandRules } from '#shared/content/grid-segments.ts';

import type { ShownPoint } from './use-map-points.ts';
import type { ShownTarget } from './use-stance-targets.ts';
import { wheelBands } from './wheel-model.ts';

/** Under the spectrum, band by band: how many now and as planned, what helps there, and who moves next. */
export function BandStrip({
  points,
  targets,
  suggested,
}: {
  points: readonly ShownPoint[];
  targets: readonly ShownTarget[];
  suggested: readonly ShownPoint[];
}) {
  const { t } = useTranslation('map');
  const today = useToday();
  const members = useMemberList();
  const open = targets.filter((target) => !target.isReached);
  const bands = wheelBands.map((band) => {
    const now = points.filter((point) => bandOf(point.stance) === band).length;
    const leave = open.filter((target) => bandOf(target.point.stance) === band).length;
    const arrive = open.filter((target) => target.targetStance + 3 === band).length;
    const next = open.find((target) => bandOf(target.point.stance) === band);
    const thought = suggested.find((point) => bandOf(point.stance) === band);
    return { band, now, planned: now - leave + arrive, next, thought };
  });
  const most = Math.max(1, ...bands.flatMap(({ now, planned }) => [now, planned]));
  return (
    <ul className="grid shrink-0 grid-cols-5 border-t border-line bg-sunken">
      {bands.map(({ band, now, planned, next, thought }) => (
        <li key={band} className="min-w-0 border-r border-line px-4 py-3 last:border-0">
          <p className="flex items-center gap-2 text-section">
            <StanceGlyph band={band} size={13} />
            {stanceWord(band - 3)}
          </p>
          <p className="mb-1.5 text-meta text-ink-2">
            {planned === now ? t('spectrum.now', { now }) : t('spectrum.nowAndPlan', { now, planned })}
          </p>
          <div aria-hidden className="relative mb-2 h-1.5 rounded-full bg-line-2">
            <div
              className={classNames('h-full rounded-full', fills[band])}
              style={{ width: `${(100 * now) / most}%` }}
            />
            {planned !== now && (
              <span className="absolute -top-1 h-3.5 w-0.5 bg-ink" style={{ left: `${(100 * planned) / most}%` }} />
            )}
          </div>
          <p className="text-meta text-ink-2">{bandRules[band - 1]?.rule}</p>
          {(next ?? thought) && (
            <p className="mt-2 hidden truncate border-t border-line pt-1.5 text-meta text-ink-2 [@media(min-height:800px)]:block">
              {t('spectrum.next')} <bdi className="font-strong text-ink">{next?.point.name ?? thought?.name}</bdi>
              {next && (
                <span className="block truncate">
                  {t('target.who', {
                    name: members.find((member) => member.id === next.ownerId)?.name ?? t('target.nobody'),
                    day: shortDay(next.reviewOn, today),
                  })}
                </span>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const fills = { 1: 'bg-s1', 2: 'bg-s2', 3: 'bg-s3', 4: 'bg-s4', 5: 'bg-s5' } as const;
