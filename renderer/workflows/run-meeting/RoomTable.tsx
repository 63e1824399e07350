import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { MenuTrigger, PlainButton, classNames, type MenuEntry } from '#renderer/ui/index.ts';
import type { Attendance } from '#shared/contract/meetings.ts';

import { stateKeys, shownName, shownInitials } from './attendance-words.ts';

/** Chairs that one picture holds; a larger gathering is told by its numbers. */
const mostChairs = 24;

/** Who is here, around a table: each chair is a button with the ways to be there. */
export function RoomTable({
  attendances,
  facilitatorId,
  hidesRestricted,
  onSet,
}: {
  attendances: readonly Attendance[];
  facilitatorId: string | null;
  hidesRestricted: boolean;
  onSet: (attendance: Attendance, state: Attendance['state']) => void;
}) {
  const { t } = useTranslation('session');
  const members = attendances.filter((each) => each.state !== 'guest');
  const chairs = (members.length > mostChairs ? [] : members).toSorted((a, b) => rank(a) - rank(b));
  const half = Math.ceil(chairs.length / 2);
  const row = (side: readonly Attendance[]) => (
    <ul className="flex flex-wrap justify-center gap-1.5">
      {side.map((attendance) => (
        <li key={attendance.id}>
          <ChairButton
            attendance={attendance}
            isFacilitator={attendance.person !== null && attendance.person.id === facilitatorId}
            isHidden={hidesRestricted}
            onSet={(state) => onSet(attendance, state)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="flex flex-col gap-1.5">
      {chairs.length > 0 && row(chairs.slice(0, half))}
      <p className="mx-3 rounded-card border border-wood-edge bg-wood px-3 py-3 text-center text-meta text-ink">
        {countWords(t, attendances)}
      </p>
      {chairs.length > 0 && row(chairs.slice(half))}
    </div>
  );
}

function ChairButton({
  attendance,
  isFacilitator,
  isHidden,
  onSet,
}: {
  attendance: Attendance;
  isFacilitator: boolean;
  isHidden: boolean;
  onSet: (state: Attendance['state']) => void;
}) {
  const { t } = useTranslation('session');
  const name = shownName(attendance, isHidden, t('keptPrivate'));
  const entries: MenuEntry[] = stateKeys.map(({ state, key }) => ({
    id: state,
    label: t(`attendance.${state}`),
    keyHint: key,
    isChecked: attendance.state === state,
    run: () => onSet(state),
  }));
  return (
    <MenuTrigger
      label={name}
      entries={entries}
      trigger={
        <PlainButton
          label={t('chair', { name, state: t(`attendance.${attendance.state}`) })}
          className={classNames(
            'flex h-6.5 min-w-7 items-center justify-center rounded-control border px-1 text-glyph font-strong',
            chairLooks[attendance.state],
            isFacilitator && isHere(attendance.state) && 'border-ink! bg-ink! text-bg!',
          )}
        >
          {shownInitials(attendance, isHidden)}
        </PlainButton>
      }
    />
  );
}

/** Never by color alone: here is a solid line, on the way a dashed one on honey, away a dotted one. */
const chairLooks: Readonly<Record<Attendance['state'], string>> = {
  expected: 'border-dashed border-honey-ink bg-honey-soft text-honey-ink',
  present: 'border-ink bg-raised text-ink',
  remote: 'border-double border-3 border-ink bg-raised text-ink',
  alternate: 'border-ink bg-moss-soft text-ink',
  regrets: 'border-dotted border-ctl text-ink-3 line-through',
  absent: 'border-dotted border-ctl text-ink-3',
  guest: 'border-line-2 bg-sunken text-ink-2',
};

function isHere(state: Attendance['state']): boolean {
  return state === 'present' || state === 'remote' || state === 'alternate';
}

function rank(attendance: Attendance): number {
  return isHere(attendance.state) ? 0 : attendance.state === 'expected' ? 1 : 2;
}

type Translate = ReturnType<typeof useTranslation<'session'>>['t'];

/** "9 here, 1 on the way, 2 away". */
export function countWords(t: Translate, attendances: readonly Attendance[]): string {
  const count = (isOne: (state: Attendance['state']) => boolean) =>
    attendances.filter(({ state }) => isOne(state)).length;
  const guests = count((state) => state === 'guest');
  return [
    t('here', { count: count(isHere) }),
    ...(count((state) => state === 'expected') > 0 ? [t('onTheWay', { count: count((s) => s === 'expected') })] : []),
    ...(count((s) => s === 'regrets' || s === 'absent') > 0
      ? [t('away', { count: count((s) => s === 'regrets' || s === 'absent') })]
      : []),
    ...(guests > 0 ? [t('guests', { count: guests })] : []),
  ].join(', ');
}
