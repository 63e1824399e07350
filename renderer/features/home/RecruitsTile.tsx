import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Armchair, Route } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useMe } from '#renderer/features/members/member-queries.ts';
import { useLabelWords } from '#renderer/features/partners/use-label-words.ts';
import { Button, Icon, Section, Tag } from '#renderer/ui/index.ts';
import { shortSectorLabels } from '#shared/content/sector-short-labels.ts';
import { sectorById } from '#shared/content/sectors.ts';
import type { Recruit } from '#shared/contract/prospects.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

const shortLabels: Readonly<Record<string, string | undefined>> = shortSectorLabels;

/** Whom to ask next: one for each sector that nobody speaks for or that has an empty chair, and through whom. */
export function RecruitsTile({ today }: { today: IsoDay }) {
  const { t } = useTranslation('home');
  const recruits = useQuery(
    orpc.seats.nextRecruits.queryOptions({
      input: { today },
      meta: {
        shows: ['seats', 'people', 'organizations', 'assessments', 'relationships', 'roles', 'interactions', 'trash'],
      },
    }),
  ).data;
  if (recruits === undefined) return null;
  return (
    <Section
      title={t('recruits.title')}
      action={
        <Link to="/recruitment" className="rounded-tag text-accent-ink focus-ring hover:underline">
          {t('recruits.all')}
        </Link>
      }
    >
      {recruits.length === 0 && (
        <p className="py-4 text-ink-2">
          {t('recruits.none')} {t('recruits.noneDetail')}
        </p>
      )}
      <ul>
        {recruits.map((recruit) => (
          <RecruitRow key={recruit.sector} recruit={recruit} today={today} />
        ))}
      </ul>
    </Section>
  );
}

function RecruitRow({ recruit, today }: { recruit: Recruit; today: IsoDay }) {
  const { t } = useTranslation(['home', 'seats']);
  const { discreet } = useDeviceSettings();
  const labelWords = useLabelWords();
  const me = useMe();
  const { prospect, sector, isGap, taken, chairs } = recruit;
  const { record } = prospect;
  const type = record.type === 'people' ? 'people' : 'organizations';
  const name = labelWords(record);
  const sectorName = shortLabels[sector] ?? sectorById(sector)?.label ?? sector;
  const last = prospect.path?.steps.at(-1);
  const way =
    last === undefined
      ? t('seats:panel.noPath')
      : prospect.path?.steps.length === 1
        ? t('seats:panel.direct')
        : t('seats:panel.through', { name: labelWords(last.asker) });
  const planAsk = (): void =>
    void client.seats
      .draftPlan({
        tasks: [
          {
            record: { type, id: record.id },
            summary: t('seats:plan.task', { name: record.label, sector: sectorName }),
            ownerId: prospect.ownerId ?? me?.id ?? null,
            dueOn: addDays(today, 14),
          },
        ],
      })
      .then(afterSave, showError);
  return (
    <li className="flex items-center gap-3 border-b border-line py-2.5">
      <span className="flex size-9 shrink-0 items-center justify-center rounded-full bg-honey-soft text-honey-ink">
        <Icon of={Armchair} size={18} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2 text-meta text-ink-2">
          <span className="truncate">{sectorName}</span>
          <Tag tone={isGap ? 'honey' : 'neutral'}>
            {isGap ? t('recruits.nobody') : t('recruits.taken', { taken, chairs })}
          </Tag>
        </span>
        <Link
          to={type === 'people' ? '/people/$id' : '/organizations/$id'}
          params={{ id: record.id }}
          className="block truncate rounded-tag font-name text-ink focus-ring hover:text-accent"
        >
          {name}
        </Link>
        {prospect.detail !== '' && !(discreet && record.isRestricted) && (
          <span className="block truncate text-meta text-ink-2">{prospect.detail}</span>
        )}
        <span className="flex items-center gap-1.5 text-meta text-ink">
          <Icon of={Route} size={13} className="text-ink-2" />
          <span className="truncate">{way}</span>
        </span>
      </span>
      <Button size="small" onPress={planAsk}>
        {t('seats:panel.planAsk')}
        <span className="sr-only">: {name}</span>
      </Button>
    </li>
  );
}
