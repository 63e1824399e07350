import type { ChannelId } from '#shared/content/channels.ts';
import type { FollowUpTypeId } from '#shared/content/follow-up-types.ts';
import type { OutcomeId } from '#shared/content/interaction-outcomes.ts';
import { pick, type RandomSource } from '#shared/prng.ts';

import { monthOfDay } from './calendar.ts';
import { familyOf, hasCommitted, sectorOf } from './draw-people.ts';
import { followUpPhrases, retryPhrases } from './follow-up-phrases.ts';
import { fits, type Limits, type Note, type NoteContext } from './note-types.ts';
import { agreementNotes } from './notes-agreements.ts';
import { outcomeNotes } from './notes-by-outcome.ts';
import { concernNotes } from './notes-concerns.ts';
import { conversationNotes } from './notes-conversations.ts';
import { gatheringNotes } from './notes-gatherings.ts';
import type { DemoPerson } from './types.ts';

/** What a note is about. */
export interface NoteSubject {
  readonly day: number;
  readonly channel: ChannelId;
  readonly outcome: OutcomeId;
  readonly person: DemoPerson;
}

/** Writes notes and follow-ups, and goes through all that fit before it repeats one. */
export interface NoteWriter {
  writeHeard(subject: NoteSubject): string;
  writeFollowUp(subject: NoteSubject, type: FollowUpTypeId): { readonly promised: string; readonly summary: string };
}

/** Makes a writer with a memory of its own; it throws a RangeError where no wording fits. */
export function createNoteWriter(random: RandomSource): NoteWriter {
  const uses = new Map<object, number>();
  const takeLeastUsed = <T extends Limits>(bank: readonly T[], subject: NoteSubject): T => {
    const context = contextOf(subject);
    const fitting = bank.filter((wording) => fits(wording, context));
    if (fitting.length === 0)
      throw new RangeError(`No wording fits ${subject.outcome} with ${subject.person.key} on day ${subject.day}.`);
    const fewest = Math.min(...fitting.map((wording) => uses.get(wording) ?? 0));
    const least = fitting.filter((wording) => (uses.get(wording) ?? 0) === fewest);
    const taken = pick(random, least);
    uses.set(taken, fewest + 1);
    return taken;
  };
  return {
    writeHeard: (subject) => takeLeastUsed(bankFor(subject), subject).text,
    writeFollowUp: (subject, type) => {
      const name = spokenName(subject.person);
      const bank = wasNotReached(subject.outcome) ? retryPhrases : followUpPhrases[type];
      const { promised, summary } = takeLeastUsed(
        bank.filter((phrase) => !phrase.summary.includes(name)),
        subject,
      );
      return { promised, summary: summary.replace('{name}', name) };
    },
  };
}

function contextOf({ day, channel, person }: NoteSubject): NoteContext {
  return {
    month: monthOfDay(day),
    sector: sectorOf(person),
    family: familyOf(person),
    channel,
    circle: hasCommitted(person, day) ? 'in' : 'out',
  };
}

function bankFor({ outcome, channel, person }: NoteSubject): readonly Note[] {
  const family = familyOf(person);
  if (outcome === 'conversation-held') return conversationNotes[family];
  if (outcome === 'concern-raised') return concernNotes[family];
  if (outcome === 'asked-yes' || outcome === 'commitment-made') return agreementNotes[family];
  if (outcome === 'attended') return gatheringNotes[channel] ?? [];
  return outcomeNotes[outcome] ?? [];
}

function wasNotReached(outcome: OutcomeId): boolean {
  return outcome === 'no-answer' || outcome === 'left-message';
}

/** The name used in speech; a restricted person is not named in a follow-up. */
function spokenName(person: DemoPerson): string {
  if (person.isRestricted) return 'them';
  return person.nickname === '' ? person.givenName : person.nickname;
}
