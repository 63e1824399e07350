import type { ChannelId, DirectionId } from '#shared/content/channels.ts';
import { isTwoWay, type OutcomeId } from '#shared/content/interaction-outcomes.ts';
import { mulberry32, randomInteger, shuffled, type RandomSource } from '#shared/prng.ts';

import { assignFollowUps, type Unnumbered } from './assign-follow-ups.ts';
import { firstDayOfMonth, lastDayOfMonth, monthOfDay } from './calendar.ts';
import { drawOutcome } from './draw-outcome.ts';
import { drawPeople, leadFor, rankOnDay, sectorOf, stageOnDay, stanceOnDay } from './draw-people.ts';
import { personByKey, standingOf } from './people.ts';
import { channelQuotas, gatherings, interactionsByMonth, type Gathering } from './schedule.ts';
import type { ScriptedInteraction } from './scripted-interaction.ts';
import { scriptedBuild } from './scripted-build.ts';
import { scriptedLaunch } from './scripted-launch.ts';
import { scriptedRecruit } from './scripted-recruit.ts';
import type { DemoInteraction, DemoPerson, OrganizationKey } from './types.ts';
import { createNoteWriter, type NoteWriter } from './write-notes.ts';

/** The seed of the demo. */
export const riverbendSeed = 1402;

/** Nobody is contacted one by one within so many days of another contact with them. */
const quietDays = 12;

/** Whoever was not contacted for so many days comes up more often. */
const longQuietDays = 90;

/** The contacts that the story fixes, in order of time. */
export const scriptedInteractions: readonly ScriptedInteraction[] = [
  ...scriptedRecruit,
  ...scriptedBuild,
  ...scriptedLaunch,
];

/** The 250 contacts of the demo in order of time; the same seed always gives the same ones. */
export function generateRiverbendInteractions(seed: number = riverbendSeed): readonly DemoInteraction[] {
  const random = mulberry32(seed);
  const writer = createNoteWriter(random);
  const scripted = scriptedInteractions.map(fromScript);
  const met = gatherings.flatMap((gathering) => atGathering(random, writer, gathering));
  const oneByOne = fillMonths(random, writer, [...scripted, ...met]);
  const generated = [...met, ...oneByOne].toSorted((a, b) => a.day - b.day);
  const all = [...scripted, ...assignFollowUps(random, writer, scripted, generated)].toSorted((a, b) => a.day - b.day);
  return all.map((interaction, index) => ({ key: `i${String(index + 1).padStart(3, '0')}`, ...interaction }));
}

function fromScript(script: ScriptedInteraction): Unnumbered {
  const { day, lead, channel, outcome, heard, next } = script;
  const contacted = script.people.map(personByKey);
  const [about] = contacted;
  const base: Unnumbered = {
    day,
    channel,
    direction: script.direction ?? (meetsInPerson(channel) ? 'both' : 'out'),
    peopleKeys: script.people,
    organizationKeys: organizationsOf(contacted),
    leadKey: lead,
    outcome,
    heard,
    promised: script.promised ?? '',
    sensitivity: script.sensitivity ?? 'normal',
  };
  if (next === undefined || about === undefined) return base;
  const { type, summary, due, done, owner = lead } = next;
  return { ...base, followUp: { type, summary, ownerKey: owner, aboutKey: about.key, dueDay: due, doneDay: done } };
}

/** One contact for each person or small group to be logged at a gathering; nobody is logged twice there. */
function atGathering(random: RandomSource, writer: NoteWriter, gathering: Gathering): Unnumbered[] {
  const { day, channel, contacts, only } = gathering;
  const seen = new Set<string>();
  return Array.from({ length: contacts }, () => {
    const size = channel === 'site-visit' || only !== undefined ? 1 : randomInteger(random, 1, 3);
    const isAllowed = (person: DemoPerson) =>
      !person.isRestricted &&
      !seen.has(person.key) &&
      wouldCome(person, day, channel) &&
      (only === undefined || only.some((sector) => sector === sectorOf(person)));
    const contacted = drawPeople(random, day, size, isAllowed);
    for (const person of contacted) seen.add(person.key);
    return draft(random, writer, day, channel, contacted);
  });
}

/** Fills each month up to its count with contacts one by one, through the channels that are left. */
function fillMonths(random: RandomSource, writer: NoteWriter, placed: readonly Unnumbered[]): Unnumbered[] {
  const days = interactionsByMonth.flatMap((count, index) => {
    const month = index + 1;
    const missing = count - placed.filter(({ day }) => monthOfDay(day) === month).length;
    const drawn = Array.from({ length: missing }, () =>
      randomInteger(random, firstDayOfMonth(month), lastDayOfMonth(month)),
    );
    return drawn.toSorted((a, b) => a - b);
  });
  const deck = shuffled(random, channelsLeft(placed));
  const contactDays = new Map<string, number[]>();
  const remember = ({ day, peopleKeys }: Unnumbered) => {
    for (const key of peopleKeys) contactDays.set(key, [...(contactDays.get(key) ?? []), day]);
  };
  for (const interaction of placed) remember(interaction);
  return days.map((day) => {
    const isFree = ({ key }: DemoPerson) =>
      (contactDays.get(key) ?? []).every((other) => Math.abs(other - day) >= quietDays);
    const dueFactor = ({ key }: DemoPerson) =>
      (contactDays.get(key) ?? []).some((other) => other > day - longQuietDays && other <= day) ? 1 : 4;
    const fits = (person: DemoPerson) => deck.some((channel) => suits(channel, person, day));
    const contacted = drawPeople(random, day, 1, (person) => isFree(person) && fits(person), dueFactor);
    const [person] = contacted;
    const at = person === undefined ? -1 : deck.findIndex((channel) => suits(channel, person, day));
    const [channel] = deck.splice(at, 1);
    if (person === undefined || channel === undefined) throw new RangeError(`No channel is left for day ${day}.`);
    const drafted = draft(random, writer, day, channel, contacted);
    remember(drafted);
    return drafted;
  });
}

function channelsLeft(placed: readonly Unnumbered[]): ChannelId[] {
  const oneByOne = ['one-to-one', 'email', 'phone', 'text'] as const;
  return oneByOne.flatMap((channel) => {
    const used = placed.filter((interaction) => interaction.channel === channel).length;
    return Array.from({ length: channelQuotas[channel] - used }, () => channel);
  });
}

/** Whether a person can be reached that way: strangers are not visited, and where only an alias is known there is no mail or call. */
function suits(channel: ChannelId, person: DemoPerson, day: number): boolean {
  if (person.isRestricted) return channel === 'one-to-one' || channel === 'text';
  return channel === 'email' || channel === 'phone' || rankOnDay(person, day) >= 3;
}

function draft(
  random: RandomSource,
  writer: NoteWriter,
  day: number,
  channel: ChannelId,
  contacted: readonly DemoPerson[],
): Unnumbered {
  const [person] = contacted;
  const stage = person === undefined ? null : stageOnDay(standingOf(person), day);
  if (person === undefined || stage === null) throw new RangeError(`Nobody can be contacted on day ${day}.`);
  const outcome = drawOutcome(random, stage, stanceOnDay(person, day), channel);
  const isDelicate = outcome === 'concern-raised' || outcome === 'asked-no';
  return {
    day,
    channel,
    direction: directionOf(random, channel, outcome),
    peopleKeys: contacted.map(({ key }) => key),
    organizationKeys: organizationsOf(contacted),
    leadKey: leadFor(random, contacted, day),
    outcome,
    heard: writer.writeHeard({ day, channel, outcome, person }),
    promised: '',
    sensitivity: person.isRestricted || (isDelicate && random() < 0.12) ? 'restricted' : 'normal',
  };
}

function directionOf(random: RandomSource, channel: ChannelId, outcome: OutcomeId): DirectionId {
  if (meetsInPerson(channel)) return 'both';
  return isTwoWay(outcome) && random() < 0.25 ? 'in' : 'out';
}

function meetsInPerson(channel: ChannelId): boolean {
  return channel !== 'email' && channel !== 'phone' && channel !== 'text';
}

/** Information sessions are for those who have not committed yet, meetings for those we have met; whoever is against it stays away from all but the former. */
function wouldCome(person: DemoPerson, day: number, channel: ChannelId): boolean {
  const rank = rankOnDay(person, day);
  if (channel === 'info-session') return rank === 3 || rank === 4;
  return rank >= (channel === 'meeting' ? 4 : 3) && (stanceOnDay(person, day) ?? 0) >= 0;
}

function organizationsOf(contacted: readonly DemoPerson[]): OrganizationKey[] {
  return [...new Set(contacted.flatMap(({ organizationKey }) => (organizationKey === null ? [] : [organizationKey])))];
}
