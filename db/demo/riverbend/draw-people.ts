import { ladderRank, ladderStages, type LadderStageId } from '#shared/content/engagement-ladder.ts';
import { sectorById } from '#shared/content/sectors.ts';
import type { SectorId } from '#shared/content/sectors.ts';
import type { StanceValue } from '#shared/content/stances.ts';
import { pick, pickWeighted, type RandomSource } from '#shared/prng.ts';

import { monthOfDay } from './calendar.ts';
import type { NoteFamily } from './note-types.ts';
import { organizationByKey } from './organizations.ts';
import { people, personByKey, standingOf } from './people.ts';
import type { DemoPerson, PersonKey, Standing } from './types.ts';

const rungs = ladderStages.filter((stage) => stage.rank !== null).map((stage) => stage.id);

/** The stage of a partner on a day of the demo; null before anyone had named them. */
export function stageOnDay(standing: Standing, day: number): LadderStageId | null {
  if (standing.leftDay !== undefined && day >= standing.leftDay) return standing.stage;
  const reached = standing.ladderDays.filter((rungDay) => rungDay <= day).length;
  return rungs[reached - 1] ?? null;
}

/** The rank of a partner's stage on a day: 1 to 7, or 0 beside the ladder and before they were named. */
export function rankOnDay(person: DemoPerson, day: number): number {
  const stage = stageOnDay(standingOf(person), day);
  return stage === null ? 0 : (ladderRank(stage) ?? 0);
}

/** Whether a partner has committed by a day and not left since, or speaks for the coalition even so. */
export function hasCommitted(person: DemoPerson, day: number): boolean {
  const asLead = Object.values(leads)
    .flat()
    .find(({ key }) => key === person.key);
  return rankOnDay(person, day) >= 5 || (asLead !== undefined && day >= asLead.from);
}

/** Where a person stands on a day: their own stance, or their organization's; null when unknown. */
export function stanceOnDay(person: DemoPerson, day: number): StanceValue {
  if (person.stance !== undefined) return person.stance;
  const month = monthOfDay(day);
  return standingOf(person).stancePath.findLast((step) => step.month <= month)?.value ?? null;
}

/** The family of partners whose notes and lead contacts fit a person. */
export function familyOf(person: DemoPerson): NoteFamily {
  if (person.organizationKey === null) return person.hasLivedExperience ? 'lived' : 'community';
  const { sector } = organizationByKey(person.organizationKey);
  if (sector === 'faith') return 'faith';
  const group = sectorById(sector).group;
  if (group !== 'economy') return group;
  return sector === 'business' ? 'business' : 'money';
}

/** The sector of a person's organization, or null. */
export function sectorOf(person: DemoPerson): SectorId | null {
  return person.organizationKey === null ? null : organizationByKey(person.organizationKey).sector;
}

/** How likely a person is drawn on a day: influence, most for those between first contact and commitment. */
export function drawWeight(person: DemoPerson, day: number): number {
  if (neverDrawn.has(person.key) || day < (person.roleStartDay ?? 0) || day > (person.roleEndDay ?? day)) return 0;
  const standing = standingOf(person);
  const stage = stageOnDay(standing, day);
  if (stage === null || stage === 'identified') return 0;
  return standing.influence * (stageFactors[stage] ?? 0.2);
}

/** Draws up to `count` people of different organizations for a day, by weight times factor; throws a RangeError when nobody can be drawn. */
export function drawPeople(
  random: RandomSource,
  day: number,
  count: number,
  isAllowed: (person: DemoPerson) => boolean,
  factorOf: (person: DemoPerson) => number = () => 1,
): DemoPerson[] {
  const drawn: DemoPerson[] = [];
  let pool = people.filter((person) => isAllowed(person) && drawWeight(person, day) > 0);
  while (drawn.length < count && (pool.length > 0 || drawn.length === 0)) {
    const next = pickWeighted(random, pool, (person) => drawWeight(person, day) * factorOf(person));
    drawn.push(next);
    pool = pool.filter((person) => person.key !== next.key && person.organizationKey !== next.organizationKey);
  }
  return drawn;
}

/** Who is in touch with these people for the coalition on a day. */
export function leadFor(random: RandomSource, contacted: readonly DemoPerson[], day: number): PersonKey {
  const [first] = contacted;
  if (first === undefined) throw new RangeError('A lead needs somebody to be in touch with.');
  const family = familyOf(first);
  const isColleague = (key: PersonKey) =>
    contacted.some((person) => person.organizationKey === personByKey(key).organizationKey);
  const isFree = ({ key, from }: Lead) =>
    day >= from && contacted.every((person) => person.key !== key) && (ownMessengers.has(family) || !isColleague(key));
  const free = leads[family].filter(isFree);
  return pick(random, free.length > 0 ? free : fallbackLeads.filter(isFree)).key;
}

interface Lead {
  readonly key: PersonKey;
  /** The day from which they speak for the coalition. */
  readonly from: number;
}

/** The backbone's own staff; and the dean and the director of Abilities Riverbend, whom nobody has met yet. */
const neverDrawn = new Set<PersonKey>(['p01', 'p02', 'p56', 'p68']);

const stageFactors: Partial<Readonly<Record<LadderStageId, number>>> = {
  contacted: 1,
  met: 1,
  committed: 1,
  active: 0.5,
};

const organizer: Lead = { key: 'p39', from: 41 };
const coordinator: Lead = { key: 'p01', from: 1 };
const director: Lead = { key: 'p21', from: 33 };
const chair: Lead = { key: 'p03', from: 1 };

const leads: Readonly<Record<NoteFamily, readonly Lead[]>> = {
  justice: [
    { key: 'p06', from: 126 },
    { key: 'p13', from: 4 },
  ],
  business: [
    { key: 'p42', from: 214 },
    { key: 'p43', from: 258 },
  ],
  lived: [chair, { key: 'p04', from: 1 }],
  health: [director],
  government: [{ key: 'p17', from: 84 }, coordinator],
  money: [coordinator, director],
  faith: [{ key: 'p35', from: 134 }],
  community: [organizer],
  services: [organizer],
  knowledge: [organizer],
};

const fallbackLeads: readonly Lead[] = [coordinator, organizer];

/** Families in which the lead contact speaks to members of their own association. */
const ownMessengers = new Set<NoteFamily>(['business', 'faith']);
