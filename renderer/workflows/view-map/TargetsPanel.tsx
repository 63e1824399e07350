import { TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Button, Icon, PlainButton, Section, SidePanel, Tag, classNames } from '#renderer/ui/index.ts';

import { MoveSigns, MovedSection } from './MovedSection.tsx';
import { openTarget } from './open-target.tsx';
import type { ShownMove, ShownPoint } from './use-map-points.ts';
import { mostTargets, type ShownTarget } from './use-stance-targets.ts';

/** How many plans one person carries before the load should be shared. */
const manyPlans = 3;

/** Beside the spectrum: who is to come one step closer, by whom and until when, and whom to think of next. */
export function TargetsPanel({
  targets,
  suggested,
  moves,
  days,
  decision,
  when,
  focused,
  isOpen,
  onClose,
  onChoose,
}: {
  targets: readonly ShownTarget[];
  suggested: readonly ShownPoint[];
  moves: readonly ShownMove[];
  days: number;
  decision: string | undefined;
  /** The day of the decision in words; '' when it is not known. */
  when: string;
  focused: string | null;
  isOpen: boolean;
  onClose: () => void;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('map');
  const today = useToday();
  const members = useMemberList();
  const nameOf = (id: string | null): string | undefined => members.find((member) => member.id === id)?.name;
  const open = targets.filter((target) => !target.isReached);
  const room = Math.max(0, mostTargets - open.length);
  const loads = new Map<string, number>();
  for (const target of open)
    if (target.ownerId !== null) loads.set(target.ownerId, (loads.get(target.ownerId) ?? 0) + 1);
  const loaded = [...loads].filter(([, count]) => count >= manyPlans);
  return (
    <SidePanel label={t('panel.label')} width="map" isOpen={isOpen} onClose={onClose}>
      <div className="px-5 pt-4">
        <Section title={t('target.heading')}>
          <p className="mb-2 text-ink-2">
            {when === '' ? t('target.aim') : t('target.aimBy', { when, count: Math.min(mostTargets, open.length) })}
          </p>
          <ul>
            {targets.map((target) => (
              <li
                key={target.id}
                className={classNames(
                  'flex items-center gap-2 border-b border-line py-2 last:border-0',
                  focused === target.point.id && 'rounded-control bg-accent-soft',
                )}
              >
                <PlainButton
                  onPress={() => onChoose(target.point.id)}
                  className="flex min-w-0 flex-1 items-start gap-2.5 rounded-control text-left"
                >
                  <span className="pt-1">
                    <MoveSigns from={target.point.stance ?? target.fromStance} to={target.targetStance} />
                  </span>
                  <span className="min-w-0 flex-1">
                    <bdi className="block truncate font-name">{target.point.name}</bdi>
                    {target.note !== '' && <span className="line-clamp-2 text-meta text-ink-2">{target.note}</span>}
                    <span className="block text-meta text-ink-2">
                      {t('target.who', {
                        name: nameOf(target.ownerId) ?? t('target.nobody'),
                        day: shortDay(target.reviewOn, today),
                      })}
                    </span>
                    {target.evidence !== '' && (
                      <span className="line-clamp-2 font-words text-meta italic">{target.evidence}</span>
                    )}
                    {target.isReached ? (
                      <Tag tone="moss">{t('target.reached')}</Tag>
                    ) : (
                      target.reviewOn <= today && <Tag tone="honey">{t('target.due')}</Tag>
                    )}
                  </span>
                </PlainButton>
                <Button size="small" onPress={() => openTarget(target.point, target, decision)}>
                  {t('target.edit')}
                </Button>
              </li>
            ))}
          </ul>
          {loaded.map(([id, count]) => (
            <p key={id} className="mt-2 flex gap-2 rounded-card bg-sunken p-3 text-meta text-ink-2">
              <span className="pt-0.5">
                <Icon of={TriangleAlert} size={14} />
              </span>
              {t('target.overAsked', { name: nameOf(id) ?? '', count })}
            </p>
          ))}
        </Section>
        {room > 0 && suggested.length > 0 && (
          <Section title={t('target.next')}>
            <ul>
              {suggested.slice(0, room).map((point) => (
                <li key={point.id} className="flex items-center gap-2 border-b border-line py-1.5 last:border-0">
                  <PlainButton
                    onPress={() => onChoose(point.id)}
                    className="flex min-w-0 flex-1 items-center gap-2.5 rounded-control text-left"
                  >
                    <MoveSigns from={point.stance ?? 0} to={Math.min(2, (point.stance ?? 0) + 1)} />
                    <span className="min-w-0 flex-1">
                      <bdi className="block truncate font-name">{point.name}</bdi>
                      <span className="block truncate text-meta text-ink-2">
                        {point.organizationName ?? stanceWord(point.stance)}
                      </span>
                    </span>
                  </PlainButton>
                  <Button size="small" onPress={() => openTarget(point, undefined, decision)}>
                    {t('target.plan')}
                  </Button>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <MovedSection moves={moves} days={days} today={today} onChoose={onChoose} />
      </div>
    </SidePanel>
  );
}
