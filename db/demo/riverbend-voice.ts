import { evidenceTemplates } from '#shared/content/evidence-cards.ts';
import { messageSegments } from '#shared/content/message-segments.ts';
import { objectionTemplates } from '#shared/content/objections.ts';
import { mulberry32 } from '#shared/prng.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { evidenceOfTemplate, newEvidenceRow } from '../evidence/evidence-repository.ts';
import { newBoxRow, newPointRow } from '../messages/boxes-repository.ts';
import { newMemberRow, newSegmentRow, segmentOfTemplate } from '../messages/segments-repository.ts';
import {
  newHolderRow,
  newObjectionRow,
  newReplyRow,
  objectionOfTemplate,
} from '../objections/objections-repository.ts';
import { newStoryRow } from '../stories/stories-repository.ts';
import { demoIds } from './demo-ids.ts';
import { demoAssets } from './riverbend/assets.ts';
import { riverbendSeed } from './riverbend/generate-interactions.ts';
import type { DemoInteraction } from './riverbend/types.ts';
import { demoBoxes, demoHeard, objectionMessengers, withoutReply } from './riverbend/voice.ts';
import type { DemoFrame } from './riverbend-outreach.ts';

/** Days of the story on which cards were looked up: two of them more than a year before its end. */
const checkedDays: Readonly<Record<string, number>> = { E1: 380, E2: 395, E5: 300, E9: 30, E10: 380, E12: 40 };

/** Writes the audiences with their members, the messages, the evidence, the two stories and the bank of objections. */
export async function insertVoice(writer: StepWriter, demo: DemoFrame): Promise<void> {
  const ids = demoIds(mulberry32(riverbendSeed + 27));
  const newId = (): string => ids(demo.at(1));
  const segmentIds = new Map(messageSegments.map(({ id }) => [id, newId()]));
  const cardIds = new Map(evidenceTemplates.map(({ id }) => [id, newId()]));
  await writer.insert(
    'audience_segments',
    messageSegments.map((segment, position) =>
      newSegmentRow(segmentIds.get(segment.id) ?? '', writer.now, { ...segmentOfTemplate(segment), position }),
    ),
  );
  const organizations = await writer.trx.selectFrom('organizations').select(['id', 'sector']).orderBy('id').execute();
  await writer.insert(
    'segment_members',
    messageSegments.flatMap((segment) =>
      organizations
        .filter((organization) => segment.sectors.includes(organization.sector))
        .map(({ id }) =>
          newMemberRow(newId(), writer.now, segmentIds.get(segment.id) ?? '', { type: 'organizations', id }),
        ),
    ),
  );
  await writer.insert(
    'evidence_cards',
    evidenceTemplates.map((template, position) => {
      const checked = checkedDays[template.id];
      return newEvidenceRow(cardIds.get(template.id) ?? '', writer.now, {
        ...evidenceOfTemplate(template),
        verifiedOn: checked === undefined ? null : demo.day(checked),
        position,
      });
    }),
  );
  const storyIds = new Map([
    ['coach', newId()],
    ['parent', newId()],
  ]);
  await insertStories(writer, demo, storyIds);
  await insertToldTexts(writer, demo, storyIds, newId);
  for (const [position, box] of demoBoxes.entries()) {
    const id = newId();
    const { segment, since, points, ...fields } = box;
    await writer.insert('message_boxes', [
      {
        ...newBoxRow(id, writer.now, { ...fields, segmentId: segmentIds.get(segment) ?? '' }),
        position,
        points_since: demo.day(since),
      },
    ]);
    await writer.insert(
      'proof_points',
      points.map((point, index) =>
        newPointRow(newId(), writer.now, id, index, {
          text: point.text,
          evidenceId: cardIds.get(point.evidence) ?? '',
          storyId: storyIds.get(point.story) ?? '',
        }),
      ),
    );
  }
  await writer.insert(
    'objections',
    objectionTemplates.map((template, position) => {
      const messenger = objectionMessengers[template.id];
      return newObjectionRow(
        newId(),
        writer.now,
        {
          ...objectionOfTemplate(template, cardIds.get(template.evidence) ?? ''),
          ...(withoutReply.includes(template.id) && { reply: '' }),
          messengerId: messenger === undefined ? '' : (demo.partnerIds.get(messenger) ?? ''),
          position,
        },
        { source: 'content', sourceId: template.id },
      );
    }),
  );
}

/** Notes the objections that were heard at a contact, and the replies that were given. */
export async function insertHeard(
  writer: StepWriter,
  demo: DemoFrame,
  interaction: DemoInteraction,
  interactionId: string,
): Promise<void> {
  for (const [index, heard] of demoHeard.entries()) {
    if (heard.day !== interaction.day || !interaction.peopleKeys.includes(heard.who)) continue;
    const objection = await writer.trx
      .selectFrom('objections')
      .select('id')
      .where('source_id', '=', heard.objection)
      .executeTakeFirst();
    if (objection === undefined) continue;
    const id = demoIds(mulberry32(riverbendSeed + 2_700 + index))(demo.at(heard.day));
    const record = { type: 'people' as const, id: demo.partnerIds.get(heard.who) ?? '' };
    const on = demo.day(heard.day);
    if (heard.reply === undefined)
      await writer.insert('objection_holders', [
        newHolderRow(id, writer.now, objection.id, record, { heardOn: on, interactionId, note: heard.note }),
      ]);
    else
      await writer.insert('objection_replies', [
        newReplyRow(id, writer.now, objection.id, record, {
          repliedOn: on,
          interactionId,
          messengerId: demo.partnerIds.get(heard.reply.by) ?? '',
          result: heard.reply.result,
          note: heard.note,
        }),
      ]);
  }
}

/** Ties the texts to the stories that they tell; the texts are there already. */
async function insertToldTexts(
  writer: StepWriter,
  demo: DemoFrame,
  storyIds: ReadonlyMap<string, string>,
  newId: () => string,
): Promise<void> {
  for (const { title, story } of demoAssets) {
    const storyId = storyIds.get(story ?? '');
    if (storyId === undefined) continue;
    const asset = await writer.trx
      .selectFrom('assets')
      .select('id')
      .where('title', '=', title)
      .executeTakeFirstOrThrow();
    await writer.insert('asset_stories', [
      {
        id: newId(),
        version: 1,
        created_at: demo.at(186).toISOString(),
        updated_at: demo.at(186).toISOString(),
        asset_id: asset.id,
        story_id: storyId,
      },
    ]);
  }
}

/** One story that may be told, and one that was taken back though a message still tells it. */
async function insertStories(
  writer: StepWriter,
  demo: DemoFrame,
  storyIds: ReadonlyMap<string, string>,
): Promise<void> {
  const consent = {
    uses: ['website', 'print', 'meetings'],
    parts: ['voice'],
    risks: ['open-cases', 'job', 'custody', 'immigration', 'family'],
    isPaid: true,
    paid: '$75 an hour',
  };
  await writer.insert('stories', [
    newStoryRow(storyIds.get('coach') ?? '', writer.now, {
      title: 'The morning somebody asked',
      body: 'A woman from the outreach team sat down next to me and asked what I had for breakfast. It took months. Now I am the one who sits down.',
      teller: 'a recovery coach',
      personId: demo.partnerIds.get('p32') ?? null,
      supportPersonId: demo.partnerIds.get('p31') ?? null,
      consent: { ...consent, readBackOn: demo.day(186) },
      consentedOn: demo.day(184),
      expiresOn: demo.day(549),
    }),
    {
      ...newStoryRow(storyIds.get('parent') ?? '', writer.now, {
        title: 'The chair at our table',
        body: 'What a parent wishes had been there.',
        teller: 'a parent from Millhaven',
        alias: 'M.',
        consent: { ...consent, uses: ['meetings'], parts: [], readBackOn: demo.day(286) },
        consentedOn: demo.day(284),
        expiresOn: demo.day(649),
      }),
      withdrawn_on: demo.day(404),
    },
  ]);
}
