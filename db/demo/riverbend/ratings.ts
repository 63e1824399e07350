import type { RatingBasisId, RatingConfidenceId, RatingScaleId } from '#shared/content/ratings.ts';

import { organizations } from './organizations.ts';
import { people, standingOf } from './people.ts';
import { ratingNotes, saidRatings } from './rating-notes.ts';
import { riverbendStanceEvents } from './stance-events.ts';
import type { DemoInteraction, DemoOrganization, DemoPerson, OrganizationKey, PersonKey, Standing } from './types.ts';

/** A rating of the demo; `interactionKey` is the contact at which it was seen. */
export interface DemoRating {
  readonly subjectKey: OrganizationKey | PersonKey;
  readonly scale: RatingScaleId;
  readonly value: string;
  readonly day: number;
  readonly raterKey: PersonKey;
  readonly basis: RatingBasisId;
  readonly confidence: RatingConfidenceId;
  readonly note: string;
  readonly interactionKey?: string;
}

/** A contact this many days after the last rating of a stance is taken as a look at it again. */
const lookedAgainAfter = 60;

/**
 * Every rating of the demo in the order of its days. The stances of organizations and of people with a stance of their own are the events
 * of the story, looked at again at the latest contact; the other scales are as on day 420, rated on day 1 and once more at that contact,
 * while a relationship grows with the ladder. Who speaks for an organization is rated with it, everybody else is not known yet.
 */
export function riverbendRatings(interactions: readonly DemoInteraction[]): readonly DemoRating[] {
  const contacts = contactsBySubject(interactions);
  const stances = [
    // The residents' union was never rated itself: it stands where Nadia stands.
    ...riverbendStanceEvents(interactions).filter(({ subjectKey }) => subjectKey !== 'o24'),
    ...speakers().flatMap((each) => speakerEvents(each, contacts)),
  ];
  const rated = stances.map(({ subjectKey, day, value }) => {
    const contact = contacts.get(subjectKey)?.find((each) => each.day === day);
    return rating(subjectKey, 'stance', value, day, contact);
  });
  const again = [...new Set(stances.map((event) => event.subjectKey))].flatMap((key) => {
    const last = stances.findLast((event) => event.subjectKey === key);
    const contact = contacts.get(key)?.at(-1);
    if (last === undefined || contact === undefined || contact.day - last.day < lookedAgainAfter) return [];
    return [rating(key, 'stance', last.value, contact.day, contact)];
  });
  const scales = [
    ...organizations.flatMap((each) => scaleRatings(each.key, each, each, contacts)),
    ...people.filter(isRated).flatMap((each) => {
      const standing = standingOf(each);
      const influence = Math.max(1, standing.influence - (isSpeaker(each) || each.standing !== undefined ? 0 : 1));
      return scaleRatings(each.key, { ...standing, influence }, standing, contacts);
    }),
  ];
  return [...rated, ...again, ...scales, ...saidRatings].toSorted((left, right) => left.day - right.day);
}

type Contacts = ReadonlyMap<string, readonly DemoInteraction[]>;
type Values = Pick<Standing, 'influence' | 'interest' | 'relationship'>;

function scaleRatings(
  key: OrganizationKey | PersonKey,
  values: Values,
  { ladderDays }: Pick<DemoOrganization, 'ladderDays'>,
  contacts: Contacts,
): DemoRating[] {
  const contact = contacts.get(key)?.at(-1);
  const relationship = (value: number, day: number, at?: DemoInteraction) =>
    rating(key, 'relationship', Math.min(value, values.relationship), day, at);
  const met = ladderDays[3];
  const latest = Math.max(1, met ?? ladderDays[0] ?? 1);
  const first = [
    rating(key, 'influence', values.influence, 1),
    rating(key, 'interest', values.interest, 1),
    relationship(met === undefined ? 5 : 1, 1),
    ...(met === undefined || met === 1 ? [] : [relationship(contact === undefined || contact.day <= met ? 5 : 3, met)]),
  ];
  if (contact === undefined || contact.day <= latest) return met === 1 ? [...first, relationship(5, 2)] : first;
  return [
    ...first,
    rating(key, 'influence', values.influence, contact.day, contact),
    rating(key, 'interest', values.interest, contact.day, contact),
    relationship(5, contact.day, contact),
  ];
}

/** What was seen on day 1 is a guess; at a contact it was heard. */
function rating(
  subjectKey: OrganizationKey | PersonKey,
  scale: RatingScaleId,
  value: number,
  day: number,
  contact?: DemoInteraction,
): DemoRating {
  const base = {
    subjectKey,
    scale,
    value: String(value),
    day,
    note: scale === 'stance' ? (ratingNotes[`${subjectKey} ${value}`] ?? '') : '',
  };
  return contact === undefined
    ? { ...base, raterKey: 'p01', basis: 'guess', confidence: day === 1 ? 'low' : 'medium' }
    : {
        ...base,
        raterKey: contact.leadKey,
        basis: 'heard',
        confidence: Math.abs(value) === 2 ? 'high' : 'medium',
        interactionKey: contact.key,
      };
}

/** Who speaks for an organization and has no stance apart from it; those of places whose stance nobody knows are left out. */
function speakers(): DemoPerson[] {
  return people.filter((each) => isSpeaker(each) && each.stance === undefined);
}

function speakerEvents(each: DemoPerson, contacts: Contacts) {
  const path = standingOf(each).stancePath.filter(({ month }) => !isFormer(each) || month < 11);
  return path.flatMap(({ month, value }, index) => {
    const contact = contacts.get(each.key)?.find(({ day }) => Math.ceil(day / 30) >= month);
    const day = index === 0 ? 1 : contact?.day;
    return value === null || day === undefined ? [] : [{ subjectKey: each.key, day, value }];
  });
}

function isSpeaker(each: DemoPerson): boolean {
  if (each.organizationKey === null || standingOf(each).stancePath.length === 0) return false;
  return people.find((other) => other.organizationKey === each.organizationKey)?.key === each.key;
}

function isFormer(each: DemoPerson): boolean {
  return each.roleEndDay !== undefined;
}

function isRated(each: DemoPerson): boolean {
  return isSpeaker(each) || each.stance !== undefined || each.standing !== undefined;
}

function contactsBySubject(interactions: readonly DemoInteraction[]): Contacts {
  const contacts = new Map<string, DemoInteraction[]>();
  for (const interaction of interactions)
    for (const key of [...interaction.peopleKeys, ...interaction.organizationKeys])
      contacts.set(key, [...(contacts.get(key) ?? []), interaction]);
  return contacts;
}
