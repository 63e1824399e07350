import { dayWords } from '#renderer/app/words/instants.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { initialsOf } from '#renderer/ui/index.ts';
import { shortSectorLabels } from '#shared/content/sector-short-labels.ts';
import { sectorById } from '#shared/content/sectors.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { Chair, LongTable, TableSector } from '#shared/contract/seats.ts';

const shortLabels: Readonly<Record<string, string | undefined>> = shortSectorLabels;

/** A sector in a few words. */
export function sectorName(id: string): string {
  return shortLabels[id] ?? sectorById(id)?.label ?? id;
}

/** A name, unless it is kept private now. */
export function nameOf(record: RecordLabel | null, isDiscreet: boolean): string {
  if (record === null) return '';
  return isDiscreet && record.isRestricted ? t('seats:keptPrivate') : record.label;
}

/** Who holds a chair: a person, else an organization. */
export function holderOf(chair: Chair): RecordLabel | null {
  return chair.term === null ? null : (chair.term.person ?? chair.term.organization);
}

/** The letters on an occupied chair; none for one that is kept private. */
export function chairInitials(chair: Chair, isDiscreet: boolean): string {
  const holder = holderOf(chair);
  if (holder === null || (isDiscreet && holder.isRestricted)) return '';
  return initialsOf(holder.label);
}

/** How many chairs are taken: seated, active or deciding. */
export function takenIn(sector: TableSector): number {
  return sector.chairs.filter((chair) => chair.state !== 'wanted' && chair.state !== 'invited').length;
}

/** A chair as it is read aloud. */
export function chairWords(sector: TableSector, index: number, isDiscreet: boolean): string {
  const chair = sector.chairs[index];
  if (chair === undefined) return '';
  const state = t(`seats:stateShort.${chair.state}`);
  const name = chair.state === 'wanted' ? '' : nameOf(holderOf(chair), isDiscreet);
  const words = t('seats:chairName', {
    sector: sectorName(sector.sector),
    number: index + 1,
    of: sector.chairs.length,
    state: name === '' ? state : `${name}, ${state}`,
  });
  return chair.isLivedExperience && !isDiscreet ? `${words}, ${t('seats:livedExperience')}` : words;
}

/** The sentence over the table. */
export function headline(table: LongTable): string {
  const taken = table.counts.seated + table.counts.active + table.counts.deciding;
  return `${t('seats:headline', { taken, total: table.total })} ${t('seats:lamps', { count: table.counts.wanted })}`;
}

/** What the table says beyond its counts: who has nobody, who has one voice alone. */
export function headlineDetail(table: LongTable): string {
  const withChairs = table.sectors.filter((sector) => sector.chairs.length > 0);
  const nobody = withChairs.filter((sector) => takenIn(sector) === 0).map((sector) => sectorName(sector.sector));
  const alone = withChairs
    .filter((sector) => takenIn(sector) === 1 && sector.chairs.length > 1)
    .map((sector) => sectorName(sector.sector));
  const sentences = [
    ...(nobody.length > 0 ? [t('seats:detail.nobody', { names: listed(nobody) })] : []),
    ...(alone.length > 0 ? [t('seats:detail.one', { names: listed(alone) })] : []),
  ];
  if (sentences.length > 0) return sentences.join(' ');
  return t(withChairs.every((sector) => takenIn(sector) > 1) ? 'seats:detail.full' : 'seats:detail.some');
}

/** "Faith, Reentry and Housing". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** A day of the calendar in words: "Mar 7, 2025". */
export function dayText(day: string): string {
  return dayWords(`${day}T12:00:00`);
}
