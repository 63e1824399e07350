import { followUpTypes, type FollowUpTypeId } from '#shared/content/follow-up-types.ts';
import type { OutcomeId } from '#shared/content/interaction-outcomes.ts';
import { pick, randomInteger, shuffled, type RandomSource } from '#shared/prng.ts';

import { riverbendToday } from './calendar.ts';
import { personByKey } from './people.ts';
import { followUpCounts } from './schedule.ts';
import type { DemoFollowUp, DemoInteraction } from './types.ts';
import type { NoteWriter } from './write-notes.ts';

/** An interaction before it gets its place in the order of time. */
export type Unnumbered = Omit<DemoInteraction, 'key'>;

/** From this day on every contact that can have a next step has one. */
const recentFrom = 385;

/**
 * Adds follow-ups to generated contacts until, together with the scripted ones, there are as many as `followUpCounts` says;
 * the latest are left open and due after today, the others are done.
 */
export function assignFollowUps(
  random: RandomSource,
  writer: NoteWriter,
  scripted: readonly Unnumbered[],
  generated: readonly Unnumbered[],
): Unnumbered[] {
  const scriptedFollowUps = scripted.flatMap(({ followUp }) => (followUp === undefined ? [] : [followUp]));
  const able = shuffled(random, generated).filter(({ outcome }) => typesFor[outcome].length > 0);
  const recentFirst = [...able.filter(({ day }) => day >= recentFrom), ...able.filter(({ day }) => day < recentFrom)];
  const chosen = recentFirst.slice(0, followUpCounts.all - scriptedFollowUps.length).toSorted((a, b) => a.day - b.day);
  const open = followUpCounts.open - scriptedFollowUps.filter(({ doneDay }) => doneDay === null).length;
  const done = new Map<Unnumbered, Unnumbered>();
  for (const [index, interaction] of chosen.entries()) {
    done.set(interaction, withFollowUp(random, writer, interaction, index >= chosen.length - open));
  }
  return generated.map((interaction) => done.get(interaction) ?? interaction);
}

function withFollowUp(random: RandomSource, writer: NoteWriter, interaction: Unnumbered, isOpen: boolean): Unnumbered {
  const { day, channel, outcome, leadKey } = interaction;
  const [aboutKey] = interaction.peopleKeys;
  if (aboutKey === undefined) throw new RangeError(`The contact on day ${day} has nobody in it.`);
  // Thanks do not wait for weeks: what is still open is something else.
  const type = pick(
    random,
    typesFor[outcome].filter((each) => !isOpen || each !== 'thank'),
  );
  const { promised, summary } = writer.writeFollowUp({ day, channel, outcome, person: personByKey(aboutKey) }, type);
  const dueDay = day + daysUntilDue(type);
  const followUp: DemoFollowUp = {
    type,
    summary,
    ownerKey: leadKey,
    aboutKey,
    ...outcomeOf(random, day, dueDay, isOpen),
  };
  return { ...interaction, promised, followUp };
}

function outcomeOf(
  random: RandomSource,
  day: number,
  dueDay: number,
  isOpen: boolean,
): { dueDay: number; doneDay: number | null } {
  if (isOpen) return { dueDay: Math.max(dueDay, riverbendToday + randomInteger(random, 1, 14)), doneDay: null };
  const late = random() < 0.2 ? randomInteger(random, 1, 6) : -randomInteger(random, 0, 3);
  return { dueDay, doneDay: Math.min(riverbendToday, Math.max(day, dueDay + late)) };
}

/** Calendar days for the business days of a type: the demo's days have no weekdays of their own. */
function daysUntilDue(type: FollowUpTypeId): number {
  const businessDays = followUpTypes.find(({ id }) => id === type)?.defaultDueBusinessDays ?? 10;
  return businessDays < 5 ? businessDays : Math.round((businessDays * 7) / 5);
}

const typesFor: Readonly<Record<OutcomeId, readonly FollowUpTypeId[]>> = {
  'no-answer': ['schedule'],
  'left-message': ['schedule'],
  'wrong-contact': [],
  'replied-info-sent': ['schedule', 'ask', 'introduce'],
  'replied-not-now': ['report-back'],
  'conversation-held': ['send-info', 'introduce', 'draft', 'schedule', 'ask', 'report-back'],
  'meeting-booked': ['send-info', 'introduce'],
  attended: ['thank', 'send-info', 'ask'],
  'asked-yes': ['thank', 'draft', 'send-info'],
  'asked-maybe': ['draft', 'send-info', 'report-back'],
  'asked-no': ['thank', 'report-back'],
  referred: ['thank', 'introduce'],
  'concern-raised': ['report-back', 'send-info', 'introduce'],
  'commitment-made': ['thank', 'draft'],
  'commitment-changed': ['draft', 'report-back'],
  'stance-up': ['thank', 'ask'],
  'stance-down': ['report-back'],
  bounced: [],
};
