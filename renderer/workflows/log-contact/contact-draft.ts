import { z } from 'zod';

import { addBusinessDays, dayOf } from '#shared/dates.ts';
import { promisesOf } from '#renderer/features/promises/promise-drafts.ts';
import { followUpTypes, type FollowUpTypeId } from '#shared/content/follow-up-types.ts';
import { partnerTypeSchema } from '#shared/contract/base.ts';
import type { Interaction, InteractionDraftInput } from '#shared/contract/interactions.ts';

const participantSchema = z.object({ type: partnerTypeSchema, id: z.string(), label: z.string() });
export type Participant = z.output<typeof participantSchema>;

const fieldsSchema = z.object({
  participants: z.array(participantSchema),
  occurredOn: z.string().nullable(),
  channel: z.string(),
  direction: z.enum(['out', 'in', 'both']),
  outcome: z.string(),
  heard: z.string(),
  promised: z.string(),
  sensitivity: z.enum(['normal', 'restricted', 'private']),
  consentToQuote: z.boolean(),
  memberId: z.string().nullable(),
});
/** What is kept of a contact, while it is written. */
export type ContactFieldsDraft = z.output<typeof fieldsSchema>;

const promiseSchema = z.object({
  direction: z.enum(['us', 'them']),
  text: z.string(),
  dueOn: z.string().nullable(),
});

const draftSchema = fieldsSchema.extend({
  /** The stance seen of each participant, by id; who is missing said nothing about it. */
  stances: z.record(z.string(), z.string()).default({}),
  promises: z.array(promiseSchema).default([]),
  /** The words of objections, of the bank or new. */
  objections: z.array(z.string()).default([]),
  /** The id of who said them; '' is everybody who took part. */
  saidBy: z.string().default(''),
  hasFollowUp: z.boolean(),
  followUpType: z.string(),
  followUpSummary: z.string(),
  followUpDueOn: z.string().nullable(),
  followUpOwnerId: z.string().nullable(),
});

/** A new contact while it is written, with what has to be done after it. */
export type ContactDraft = z.output<typeof draftSchema>;

/** A new contact: a call of today, by me. */
export function newDraft(participants: readonly Participant[], memberId: string | null): ContactDraft {
  const today = dayOf(new Date());
  return {
    participants: [...participants],
    occurredOn: today,
    channel: 'phone',
    direction: 'out',
    outcome: '',
    heard: '',
    promised: '',
    sensitivity: 'normal',
    consentToQuote: false,
    memberId,
    stances: {},
    promises: [{ direction: 'us', text: '', dueOn: null }],
    objections: [],
    saidBy: '',
    hasFollowUp: false,
    followUpType: 'send-info',
    followUpSummary: '',
    followUpDueOn: usualDueDay('send-info', today),
    followUpOwnerId: memberId,
  };
}

/** A contact as it stands, to be changed. */
export function fieldsOf(interaction: Interaction): ContactFieldsDraft {
  return fieldsSchema.parse(interaction);
}

/** When a follow-up of a kind is usually due. */
export function usualDueDay(type: FollowUpTypeId, today: string): string {
  return addBusinessDays(today, followUpTypes.find((entry) => entry.id === type)?.defaultDueBusinessDays ?? 5);
}

/** What is sent to be saved; null while a must is missing. */
export function toInput(draft: ContactDraft): InteractionDraftInput | null {
  const { occurredOn, participants, hasFollowUp, followUpDueOn } = draft;
  if (occurredOn === null || participants.length === 0 || (hasFollowUp && followUpDueOn === null)) return null;
  const speaker = participants.find(({ id }) => id === draft.saidBy);
  return {
    occurredOn,
    participants: participants.map(({ type, id }) => ({ type, id })),
    channel: draft.channel,
    direction: draft.direction,
    outcome: draft.outcome,
    heard: draft.heard,
    promised: draft.promised,
    sensitivity: draft.sensitivity,
    consentToQuote: draft.consentToQuote,
    memberId: draft.memberId,
    stances: participants.flatMap(({ type, id }) => {
      const value = draft.stances[id];
      return value === undefined || value === '' ? [] : [{ record: { type, id }, value }];
    }),
    promises: promisesOf(draft.promises),
    objections: draft.objections.map((text) => ({
      text,
      ...(speaker !== undefined && { saidBy: { type: speaker.type, id: speaker.id } }),
    })),
    followUps:
      hasFollowUp && followUpDueOn !== null
        ? [
            {
              type: draft.followUpType,
              summary: draft.followUpSummary,
              ownerId: draft.followUpOwnerId,
              dueOn: followUpDueOn,
            },
          ]
        : [],
  };
}

const storageKey = 'longtable.contact-draft';

/** What was written and not saved, on this computer; undefined when there is nothing. */
export function readKeptDraft(): ContactDraft | undefined {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // A draft that cannot be read is as good as none.
    return undefined;
  }
}

/** Keeps what is written, so that closing loses no words; a draft without words is not worth keeping. */
export function keepDraft(draft: ContactDraft): void {
  if (
    draft.heard.trim() === '' &&
    draft.objections.length === 0 &&
    draft.promises.every((promise) => promise.text.trim() === '') &&
    draft.followUpSummary.trim() === ''
  )
    localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, JSON.stringify(draft));
}

/** Forgets the kept draft. */
export function forgetDraft(): void {
  localStorage.removeItem(storageKey);
}
