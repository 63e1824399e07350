import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Gavel } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { sectorSections } from '#renderer/features/partners/vocabularies.ts';
import { Chip, LinkButton, MenuTrigger, type MenuEntry, type MenuItemEntry } from '#renderer/ui/index.ts';
import type { WantedDecision } from '#shared/contract/wanted-decisions.ts';

import type { MapPlace } from './use-map-place.ts';

/** The decisions that are wanted; those that are still open first. */
export function useWantedDecisions(): readonly WantedDecision[] {
  return (
    useQuery(orpc.wantedDecisions.list.queryOptions({ input: { status: null }, meta: { shows: ['wantedDecisions'] } }))
      .data ?? []
  );
}

/** For which decision the map is drawn, and whom it shows. */
export function MapToolbar({ place, children }: { place: MapPlace; children?: ReactNode }) {
  const { t } = useTranslation('map');
  const { search, change } = place;
  const members = useMemberList();
  const owner = members.find((member) => member.id === search.owner);
  const sectors = search.sectors ?? [];
  const isFiltered = search.kind !== undefined || sectors.length > 0 || search.owner !== undefined;
  return (
    <>
      <DecisionChip chosen={search.decision} onChange={(decision) => change({ decision })} />
      <MenuChip
        name={t('filter.kind')}
        label={t(`filter.kinds.${search.kind ?? 'people'}`)}
        isActive={search.kind !== undefined}
        entries={([undefined, 'organizations', 'all'] as const).map((kind) => ({
          id: kind ?? 'people',
          label: t(`filter.kinds.${kind ?? 'people'}`),
          isChecked: search.kind === kind,
          run: () => change({ kind }),
        }))}
      />
      <MenuChip
        name={t('filter.sector')}
        label={sectors.length === 0 ? t('filter.every') : t('filter.chosen', { count: sectors.length })}
        isActive={sectors.length > 0}
        entries={sectorSections.map((section) => ({
          kind: 'submenu',
          id: section.id,
          label: section.label,
          entries: section.options.map((option) => ({
            id: option.id,
            label: option.label,
            isChecked: sectors.includes(option.id),
            run: () => {
              const next = sectors.includes(option.id)
                ? sectors.filter((id) => id !== option.id)
                : [...sectors, option.id];
              change({ sectors: next.length === 0 ? undefined : next });
            },
          })),
        }))}
      />
      <MenuChip
        name={t('filter.owner')}
        label={owner?.name ?? t('filter.anybody')}
        isActive={owner !== undefined}
        entries={[
          {
            id: '',
            label: t('filter.anybody'),
            isChecked: owner === undefined,
            run: () => change({ owner: undefined }),
          },
          ...members.map((member): MenuItemEntry => ({
            id: member.id,
            label: member.name,
            isChecked: member.id === search.owner,
            run: () => change({ owner: member.id }),
          })),
        ]}
      />
      <MenuChip
        label={t('filter.moves')}
        value={t('filter.days', { count: search.days ?? 90 })}
        isActive={search.days !== undefined}
        entries={([30, undefined, 180, 365] as const).map((days) => ({
          id: String(days ?? 90),
          label: t('filter.days', { count: days ?? 90 }),
          isChecked: search.days === days,
          run: () => change({ days }),
        }))}
      />
      {isFiltered && (
        <LinkButton onPress={() => change({ kind: undefined, sectors: undefined, owner: undefined })}>
          {t('filter.clear')}
        </LinkButton>
      )}
      <span className="flex-1" />
      {children}
    </>
  );
}

/** For which decision a map is drawn, and the way to all of them. */
export function DecisionChip({
  chosen,
  isShort = false,
  onChange,
}: {
  chosen: string | undefined;
  /** Without the word before it, where there is little room. */
  isShort?: boolean;
  onChange: (decision: string | undefined) => void;
}) {
  const { t } = useTranslation('map');
  const navigate = useNavigate();
  const decisions = useWantedDecisions();
  const decision = decisions.find((each) => each.id === chosen);
  return (
    <MenuChip
      {...(isShort
        ? { name: t('filter.decision'), label: decision?.title ?? t('filter.whole') }
        : { label: t('filter.decision'), value: decision?.title ?? t('filter.whole') })}
      isActive={decision !== undefined}
      entries={[
        {
          id: 'whole',
          label: t('filter.whole'),
          isChecked: decision === undefined,
          run: () => onChange(undefined),
        },
        ...decisions.map((each): MenuItemEntry => ({
          id: each.id,
          label: each.title,
          isChecked: each.id === chosen,
          run: () => onChange(each.id),
        })),
        { kind: 'separator', id: 'after-decisions' },
        {
          id: 'all-decisions',
          icon: Gavel,
          label: t('filter.allDecisions'),
          run: () =>
            void navigate({ to: '/wanted-decisions', search: chosen === undefined ? {} : { decision: chosen } }),
        },
      ]}
    />
  );
}

function MenuChip({
  name,
  label,
  value,
  isActive,
  entries,
}: {
  /** What is chosen, where the label does not say it. */
  name?: string;
  label: string;
  value?: string;
  isActive: boolean;
  entries: readonly MenuEntry[];
}) {
  return (
    <MenuTrigger
      label={name ?? label}
      entries={entries}
      trigger=<Chip label={label} value={value} hasMenu isActive={isActive} />
    />
  );
}
