import type { Story, StoryDraft, StoryPatch } from '#shared/contract/stories.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import {
  consentGaps,
  consentNotice,
  consentState,
  mayUse,
  noConsent,
  parseConsent,
  type ConsentState,
} from '#shared/domain/messages/story-consent.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { storyUses } from '../messages/word-uses.ts';
import { defined, flag, json, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { StoryRow } from '../schema/messages.ts';

/** The stories in use with where each is told: those that may no longer be told first, then by title. */
export async function listStories(db: DbReader, today: IsoDay): Promise<Story[]> {
  const rows = await db
    .selectFrom('stories')
    .selectAll()
    .where(isLive('stories'))
    .orderBy('title')
    .limit(500)
    .execute();
  const uses = await storyUses(
    db,
    rows.map((row) => row.id),
  );
  const people = await recordLabels(
    db,
    rows
      .flatMap((row) => [row.person_id, row.support_person_id])
      .filter(Boolean)
      .map((id) => ({ type: 'people' as const, id })),
  );
  return rows
    .map((row): Story => {
      const consent = parseConsent(row.consent);
      return {
        id: row.id,
        version: row.version,
        title: row.title,
        body: row.body,
        teller: row.teller,
        alias: row.alias,
        personId: row.person_id || null,
        supportPersonId: row.support_person_id || null,
        person: people.get(row.person_id) ?? null,
        supportPerson: people.get(row.support_person_id) ?? null,
        consent: {
          uses: [...consent.uses],
          parts: [...consent.parts],
          risks: [...consent.risks],
          readBackOn: consent.readBackOn,
          isPaid: consent.isPaid,
          paid: consent.paid,
        },
        consentedOn: row.consented_on || null,
        expiresOn: row.expires_on || null,
        withdrawnOn: row.withdrawn_on || null,
        isRestricted: row.is_restricted === 1,
        note: row.note,
        state: storyState(row, today),
        gaps: consentGaps(consent, row.support_person_id !== ''),
        uses: uses.get(row.id) ?? [],
      };
    })
    .toSorted((left, right) => urgency(right) - urgency(left));
}

/** A story in use. Fails with `notFound`. */
export async function demandStory(db: DbReader, id: string): Promise<StoryRow> {
  const row = await db.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'stories', id });
  return row;
}

/** A story that may be put into something new today. Fails with `notFound`, or with `invalid` that says why it may not be told. */
export async function demandUsableStory(db: DbReader, id: string, today: IsoDay): Promise<StoryRow> {
  const row = await demandStory(db, id);
  const state = storyState(row, today);
  if (!mayUse(state))
    throw new AppError('invalid', { field: 'storyId', reason: refusals[state] ?? 'storyMissing', value: row.title });
  return row;
}

/** Where the consent to a stored story stands on a day. */
export function storyState(
  row: Pick<StoryRow, 'consented_on' | 'expires_on' | 'withdrawn_on'>,
  today: IsoDay,
): ConsentState {
  return consentState(
    { consentedOn: row.consented_on, expiresOn: row.expires_on, withdrawnOn: row.withdrawn_on },
    today,
    addDays(today, consentNotice),
  );
}

/** The row of a new story: restricted until somebody says otherwise. */
export function newStoryRow(id: string, now: string, draft: StoryDraft): StoryRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: '',
    body: '',
    teller: '',
    alias: '',
    person_id: '',
    support_person_id: '',
    consent: JSON.stringify(noConsent),
    consented_on: '',
    expires_on: '',
    withdrawn_on: '',
    is_restricted: 1,
    note: '',
    ...storyColumns(draft),
  };
}

/** Adds a story. */
export async function insertStory(writer: StepWriter, id: string, draft: StoryDraft): Promise<void> {
  await writer.insert('stories', [newStoryRow(id, writer.now, draft)]);
}

/** Changes a story. */
export async function updateStory(
  writer: StepWriter,
  id: string,
  version: number,
  patch: StoryPatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('stories', id, storyColumns(patch), version);
}

const refusals: Partial<Readonly<Record<ConsentState, string>>> = {
  missing: 'storyMissing',
  expired: 'storyExpired',
  withdrawn: 'storyWithdrawn',
};

/** What is told though it may not be comes first, then what may not be told, then what ends soon. */
function urgency(story: Story): number {
  if (!mayUse(story.state)) return story.uses.length > 0 ? 3 : 2;
  return story.state === 'ending' ? 1 : 0;
}

function storyColumns(patch: StoryPatch): Partial<StoryRow> {
  return defined({
    title: patch.title,
    body: patch.body,
    teller: patch.teller,
    alias: patch.alias,
    person_id: nothing(patch.personId),
    support_person_id: nothing(patch.supportPersonId),
    consent: json(patch.consent),
    consented_on: nothing(patch.consentedOn),
    expires_on: nothing(patch.expiresOn),
    is_restricted: flag(patch.isRestricted),
    note: patch.note,
  });
}
