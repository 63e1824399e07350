import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, IconMenuButton, Seat, Section, Tag, type MenuEntry } from '#renderer/ui/index.ts';
import type { SeatState } from '#shared/content/seats.ts';
import type { Chair, TableSector } from '#shared/contract/seats.ts';

import { changeState, moveChair, trashChair } from './seat-changes.ts';
import { openChair, openEndTerm, openTake, openTerm } from './table-dialogs.tsx';
import { dayText, holderOf, nameOf } from './table-words.ts';

const nextState: Readonly<Record<SeatState, SeatState | null>> = {
  invited: 'seated',
  seated: 'active',
  active: 'deciding',
  deciding: null,
};

/** The chosen chair: who holds it since when, the next step with them, and everything else that can be done with it. */
export function ChairSection({ chair, sector }: { chair: Chair; sector: TableSector }) {
  const { t } = useTranslation('seats');
  const { discreet } = useDeviceSettings();
  const { term } = chair;
  const holder = holderOf(chair);
  const isPrivate = discreet && holder?.isRestricted === true;
  const next = term === null || term.isHolderGone ? null : nextState[term.state];
  const at = sector.chairs.findIndex((each) => each.id === chair.id);
  const entries: MenuEntry[] = [
    ...(term === null
      ? []
      : [
          { id: 'term', label: t('term.edit'), run: () => openTerm(chair, term) },
          { id: 'end', label: t('term.end'), run: () => openEndTerm(term) },
          { kind: 'separator' as const, id: 'line' },
        ]),
    { id: 'edit', label: t('chair.edit'), run: () => openChair(chair.sector, chair) },
    { id: 'forward', label: t('chair.forward'), isDisabled: at <= 0, run: () => void moveChair(sector, chair, -1) },
    {
      id: 'back',
      label: t('chair.back'),
      isDisabled: at >= sector.chairs.length - 1,
      run: () => void moveChair(sector, chair, 1),
    },
    { id: 'add', label: t('chair.add'), run: () => openChair(chair.sector) },
    { id: 'trash', label: t('chair.trash'), tone: 'danger', run: () => void trashChair(chair) },
  ];
  return (
    <Section title={t('panel.chair')} level={3} action=<IconMenuButton label={t('chair.more')} entries={entries} />>
      <div className="flex flex-col gap-1.5">
        {chair.title !== '' && <p className="font-medium">{chair.title}</p>}
        <p className="flex flex-wrap items-center gap-2">
          <Seat state={chair.state} word={t(`states.${chair.state}`)} isPrivate={isPrivate} />
          {chair.needsDecisionPower && <Tag>{t('table.decides')}</Tag>}
          {chair.isLivedExperience && !discreet && <Tag tone="accent">{t('table.lived')}</Tag>}
        </p>
        {holder !== null && term !== null && (
          <>
            <p className="font-medium">{nameOf(holder, discreet)}</p>
            {term.person !== null && term.organization !== null && !isPrivate && (
              <p className="text-meta text-ink-2">{nameOf(term.organization, discreet)}</p>
            )}
            <p className="text-meta text-ink-2">{termDays(t, term)}</p>
            <p className="text-meta text-ink-2">
              {term.alternate === null
                ? t('term.noAlternate')
                : t('term.alternate', { name: nameOf(term.alternate, discreet) })}
            </p>
            {term.isHolderGone && <p className="text-meta text-honey-ink">{t('term.gone')}</p>}
          </>
        )}
        {chair.note !== '' && !isPrivate && <p className="text-meta">{chair.note}</p>}
        <div className="flex flex-wrap gap-2 pt-1">
          {term === null && (
            <>
              <Button size="small" keyHint="I" onPress={() => openTake(chair, 'invited')}>
                {t('term.invite')}
              </Button>
              <Button size="small" onPress={() => openTake(chair, 'seated')}>
                {t('term.seat')}
              </Button>
            </>
          )}
          {term !== null && next !== null && next !== 'invited' && (
            <Button size="small" onPress={() => void changeState(term, next)}>
              {term.state === 'invited' ? t('term.accept') : t(`term.make.${next}`)}
            </Button>
          )}
          {term !== null && (
            <Button size="small" onPress={() => openEndTerm(term)}>
              {t('term.end')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}

function termDays(
  t: ReturnType<typeof useTranslation<'seats'>>['t'],
  term: { invitedOn: string | null; startsOn: string | null; endsOn: string | null },
): string {
  const parts = [
    ...(term.startsOn !== null
      ? [t('term.since', { day: dayText(term.startsOn) })]
      : term.invitedOn !== null
        ? [t('term.invitedOn', { day: dayText(term.invitedOn) })]
        : []),
    ...(term.endsOn === null ? [] : [t('term.until', { day: dayText(term.endsOn) })]),
  ];
  return parts.join(', ');
}
