import { grantSectors } from '../../../content/report-kinds.ts';
import { sectorById } from '../../../content/sectors.ts';
import { compareTexts } from '../../../text.ts';
import { firstOf, note, nothingTold, picture, table, told, type SectionBody } from '../blocks.ts';
import { counted, dayOrDash, keptPrivate, listWords, wholeWords } from '../report-words.ts';

/** An organization as rosters and directories show it. */
export interface PartnerLine {
  readonly name: string;
  readonly sector: string;
  readonly secondarySectors: readonly string[];
  readonly stage: string;
  readonly since: string;
  readonly city: string;
  readonly email: string;
  readonly phone: string;
  /** Who is called: the person whose main role it is; '' where nobody is known or nobody may be called. */
  readonly person: string;
  readonly title: string;
}

/** How many organizations at the table stand for a required sector, and some of them by name. */
export interface SectorLine {
  readonly sector: string;
  readonly organizations: number;
  readonly names: readonly string[];
}

/** Required sectors and who stands for them. */
export function sectorsSection(lines: readonly SectorLine[], isBrief: boolean): SectionBody {
  const there = lines.filter((line) => line.organizations > 0);
  if (lines.length === 0 || there.length === 0)
    return nothingTold('No organization is committed, active or leading yet.');
  const gaps = lines.filter((line) => line.organizations === 0).map((line) => labelOf(line.sector));
  return told(
    `${there.length} of ${lines.length} required sectors have somebody at the table.${gaps.length === 0 ? '' : ` Nobody yet from ${listWords(gaps)}.`}`,
    // Bars of one and two tell nothing that the table does not.
    isBrief || Math.max(...lines.map((line) => line.organizations)) < leastDrawn
      ? null
      : picture({
          shape: 'bar',
          title: 'Organizations at the table',
          measure: 'Organizations',
          of: 'Sector',
          most: null,
          points: lines.map((line) => ({
            label: labelOf(line.sector),
            value: line.organizations,
            words: line.organizations === 0 ? 'Nobody yet' : String(line.organizations),
          })),
        }),
    table(
      'Who stands for each sector',
      ['Sector', 'Organizations'],
      lines.map((line) => [
        labelOf(line.sector),
        line.organizations === 0
          ? 'Nobody yet'
          : [
              ...line.names,
              ...(line.organizations > line.names.length ? [`${line.organizations - line.names.length} more`] : []),
            ].join(', '),
      ]),
    ),
  );
}

/** So many organizations of one sector are worth a picture. */
const leastDrawn = 3;

/** The twelve sectors of the Drug-Free Communities grant, each with a representative. */
export function grantSectorsSection(partners: readonly PartnerLine[]): SectionBody {
  const standing = representatives(partners);
  const rows = grantSectors.map(({ label }) => ({ label, found: standing.get(label) }));
  const gaps = rows.filter((row) => row.found === undefined).map((row) => row.label.replace(/ \(.*\)$/u, ''));
  if (standing.size === 0)
    return nothingTold('No organization of the twelve sectors is committed, active or leading yet.');
  return told(
    `${standing.size} of 12 sectors are represented.${gaps.length === 0 ? '' : ` Nobody yet for: ${gaps.join('; ')}.`}`,
    table(
      'Sector representatives',
      ['Sector', 'Organization', 'Representative', 'Title', 'Since', 'Contact'],
      rows.map(({ label, found }) =>
        found === undefined
          ? [label, 'Nobody yet', '', '', '', '']
          : [label, found.name, found.person, found.title, dayOrDash(found.since), found.email || found.phone],
      ),
    ),
    note(
      'A representative stands for one sector alone, the sector of their organization. Check that the person for youth is 18 or younger.',
    ),
  );
}

/** Who stands for each sector of the grant: first by what an organization is, then by what else it is. Nobody stands for two. */
function representatives(partners: readonly PartnerLine[]): ReadonlyMap<string, PartnerLine> {
  const found = new Map<string, PartnerLine>();
  const taken = new Set<PartnerLine>();
  const sectorsOf = [
    (partner: PartnerLine) => [partner.sector],
    (partner: PartnerLine) => partner.secondarySectors,
  ] as const;
  for (const of of sectorsOf)
    for (const { label, sectors } of grantSectors) {
      if (found.has(label)) continue;
      const free = partners.filter((partner) => !taken.has(partner));
      const next = sectors.flatMap((sector) => free.find((partner) => of(partner).includes(sector)) ?? [])[0];
      if (next === undefined) continue;
      found.set(label, next);
      taken.add(next);
    }
  return found;
}

/** Members by sector. */
export function rosterSection(partners: readonly PartnerLine[], all: number): SectionBody {
  if (partners.length === 0) return nothingTold('No organization is committed, active or leading yet.');
  const sectors = new Set(partners.map((partner) => partner.sector)).size;
  const sorted = partners.toSorted(
    (a, b) => compareTexts(labelOf(a.sector), labelOf(b.sector)) || compareTexts(a.name, b.name),
  );
  const left = all - partners.length;
  return told(
    `${counted(all, 'member organization')} from ${counted(sectors, 'sector')}.`,
    table(
      'Members',
      ['Sector', 'Organization', 'Contact', 'Title', 'Stage', 'Since'],
      sorted.map((partner) => [
        labelOf(partner.sector),
        partner.name,
        partner.person,
        partner.title,
        partner.stage,
        dayOrDash(partner.since),
      ]),
    ),
    left > 0 ? note(elsewhere(left, 'members')) : null,
  );
}

/** Every organization with the person to call. */
export function directorySection(partners: readonly PartnerLine[], all: number): SectionBody {
  if (partners.length === 0) return nothingTold('There is no organization in the records.');
  const left = all - partners.length;
  return told(
    `${counted(all, 'organization')}, with the person to call where they agreed to be called.`,
    table(
      'Partners',
      ['Organization', 'Sector', 'Person to call', 'Phone', 'E-mail', 'City'],
      partners.map((partner) => [
        partner.name,
        labelOf(partner.sector),
        [partner.person, partner.title].filter(Boolean).join(', '),
        partner.phone,
        partner.email,
        partner.city,
      ]),
    ),
    left > 0 ? note(elsewhere(left, 'organizations')) : null,
  );
}

/** How to get what is too much for a document. */
function elsewhere(left: number, what: string): string {
  return `${wholeWords(left)} more ${what} are left out here. The table of organizations, saved as a file, has all of them.`;
}

/** A seat of a committee with who holds it. */
export interface SeatLine {
  readonly title: string;
  readonly person: string;
  readonly organization: string;
  readonly role: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly isVoting: boolean;
}

/** Who sits in the committee. */
export function membersSection(seats: readonly SeatLine[], name: string): SectionBody {
  if (seats.length === 0) return nothingTold('The report is about no committee, or the committee has no seats yet.');
  const filled = seats.filter((seat) => seat.person !== '' || seat.organization !== '');
  const { shown, rest } = firstOf(seats, 200, 'seats');
  return told(
    `${filled.length} of ${counted(seats.length, 'seat')} of ${name} ${filled.length === 1 ? 'is' : 'are'} filled.`,
    table(
      'Seats',
      ['Who', 'Organization', 'Role', 'Seat', 'Since', 'Until', 'Votes'],
      shown.map((seat) => [
        seat.person || (seat.organization === '' ? 'Empty' : ''),
        seat.organization,
        seat.role,
        seat.title,
        dayOrDash(seat.since),
        dayOrDash(seat.until),
        seat.isVoting ? 'Yes' : 'No',
      ]),
    ),
    rest,
  );
}

/** A commitment that was made. */
export interface CommitmentLine {
  readonly partner: string;
  readonly type: string;
  readonly status: string;
  readonly on: string;
  /** Hundredths of the unit. */
  readonly amount: number;
  readonly unit: string;
  readonly currency: string;
  readonly words: string;
}

/** What partners committed to in the period. */
export function commitmentsSection(lines: readonly CommitmentLine[]): SectionBody {
  if (lines.length === 0) return nothingTold('No commitment was made in this period.');
  const partners = new Set(lines.map((line) => line.partner)).size;
  const hours = lines.filter((line) => line.unit === 'hours').reduce((sum, line) => sum + line.amount, 0) / 100;
  const { shown, rest } = firstOf(lines, 200, 'commitments');
  return told(
    `${counted(partners, 'partner')} made ${counted(lines.length, 'commitment')}.${hours > 0 ? ` Together they give ${wholeWords(hours)} hours.` : ''}`,
    table(
      'Commitments',
      ['Day', 'Who', 'What', '#How much', 'Status'],
      shown.map((line) => [dayOrDash(line.on), line.partner, line.type, line.words, line.status]),
    ),
    rest,
  );
}

/** A name, or the words that stand in its place. */
export function nameOrPrivate(
  label: { readonly label: string; readonly isRestricted: boolean } | null | undefined,
  hides: boolean,
): string {
  if (label === null || label === undefined) return '';
  return label.isRestricted && hides ? keptPrivate : label.label;
}

/** The label of a sector. */
export function labelOf(sector: string): string {
  return sectorById(sector)?.label ?? (sector === '' ? 'No sector' : sector);
}
