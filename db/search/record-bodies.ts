import { attachmentBodies } from '../attachments/attachment-bodies.ts';
import { meetingText } from '../derived/meeting-documents.ts';
import { standingNotes } from '../assessments/standing-notes.ts';
import { customTexts } from '../custom-fields/custom-texts.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { goalBodies, guidelineBodies } from '../goals/goal-bodies.ts';
import { boxBodies, evidenceBodies, objectionBodies, segmentBodies, storyBodies } from '../messages/message-bodies.ts';
import { learningBodies } from '../derived/learning-documents.ts';
import { riskWords } from '../risks/risk-words.ts';
import { decisionBodies } from '../decisions/decision-bodies.ts';
import { offerTexts } from '../services/offer-words.ts';
import { parseAddresses, parseContactPoints, parseWords } from '../json.ts';

interface Found {
  readonly type: string;
  readonly recordId: string;
}

/** The text of found records beside their titles, by id: what a snippet is cut from. One query a type. */
export async function bodiesOf(db: DbReader, found: readonly Found[]): Promise<Map<string, string>> {
  const ids = (type: string) => found.filter((each) => each.type === type).map((each) => each.recordId);
  const bodies = new Map<string, string>();
  const [people, organizations, interactions, notes, relationships] = [
    ids('people'),
    ids('organizations'),
    ids('interactions'),
    ids('notes'),
    ids('relationships'),
  ];
  if (people.length > 0) {
    const rows = await db
      .selectFrom('people')
      .select(['id', 'description', 'emails', 'phones', 'addresses', 'links', 'nickname', 'alias'])
      .where('id', 'in', people)
      .execute();
    for (const row of rows) bodies.set(row.id, joined(row.description, row.nickname, row.alias, ...contactTexts(row)));
  }
  if (organizations.length > 0) {
    const rows = await db
      .selectFrom('organizations')
      .select(['id', 'description', 'emails', 'phones', 'addresses', 'links', 'website', 'also_known_as'])
      .where('id', 'in', organizations)
      .execute();
    for (const row of rows)
      bodies.set(row.id, joined(row.description, ...parseWords(row.also_known_as), row.website, ...contactTexts(row)));
  }
  for (const [id, text] of await standingNotes(db, [...people, ...organizations]))
    bodies.set(id, joined(bodies.get(id) ?? '', text));
  for (const [id, text] of await offerTexts(db, organizations)) bodies.set(id, joined(bodies.get(id) ?? '', text));
  if (interactions.length > 0) {
    const rows = await db
      .selectFrom('interactions')
      .select(['id', 'heard', 'promised'])
      .where('id', 'in', interactions)
      .execute();
    for (const row of rows) bodies.set(row.id, joined(row.heard, row.promised));
  }
  if (notes.length > 0) {
    const rows = await db.selectFrom('notes').select(['id', 'body']).where('id', 'in', notes).execute();
    for (const row of rows) bodies.set(row.id, row.body);
  }
  if (relationships.length > 0) {
    const rows = await db.selectFrom('relationships').select(['id', 'note']).where('id', 'in', relationships).execute();
    for (const row of rows) bodies.set(row.id, row.note);
  }
  const decisions = ids('wantedDecisions');
  if (decisions.length > 0) {
    const rows = await db
      .selectFrom('wanted_decisions')
      .select(['id', 'question', 'description'])
      .where('id', 'in', decisions)
      .execute();
    for (const row of rows) bodies.set(row.id, joined(row.question, row.description));
  }
  for (const type of ['wins', 'losses', 'afterActionReviews', 'lessons'] as const)
    for (const [id, text] of await learningBodies(db, type, ids(type))) bodies.set(id, text);
  const seats = ids('seats');
  if (seats.length > 0) {
    const rows = await db.selectFrom('seats').select(['id', 'note']).where('id', 'in', seats).execute();
    const terms = await db
      .selectFrom('seat_terms')
      .select(['seat_id', 'hand_over_note'])
      .where('seat_id', 'in', seats)
      .execute();
    for (const row of rows)
      bodies.set(
        row.id,
        [row.note, ...terms.filter((term) => term.seat_id === row.id).map((term) => term.hand_over_note)]
          .filter(Boolean)
          .join('\n'),
      );
  }
  const committees = ids('committees');
  if (committees.length > 0) {
    const rows = await db.selectFrom('committees').selectAll().where('id', 'in', committees).execute();
    for (const row of rows) bodies.set(row.id, joined(row.purpose, row.meets, row.place, row.note));
  }
  const risks = ids('risks');
  if (risks.length > 0) {
    const rows = await db.selectFrom('risks').selectAll().where('id', 'in', risks).execute();
    for (const row of rows) bodies.set(row.id, riskWords(row));
  }
  const [commitments, agreements] = [ids('commitments'), ids('agreements')];
  if (commitments.length > 0) {
    const rows = await db
      .selectFrom('commitments')
      .select(['id', 'note', 'conditions'])
      .where('id', 'in', commitments)
      .execute();
    for (const row of rows) bodies.set(row.id, joined(row.note, row.conditions));
  }
  if (agreements.length > 0) {
    const rows = await db.selectFrom('agreements').selectAll().where('id', 'in', agreements).execute();
    for (const row of rows) bodies.set(row.id, joined(row.scope, row.right_to_withdraw, row.body));
  }
  const tasks = ids('tasks');
  if (tasks.length > 0) {
    const rows = await db.selectFrom('tasks').selectAll().where('id', 'in', tasks).execute();
    for (const row of rows)
      bodies.set(row.id, joined(row.description, row.blocked_reason, row.dropped_reason, row.evidence));
    for (const row of await db.selectFrom('task_steps').selectAll().where('task_id', 'in', tasks).execute())
      bodies.set(row.task_id, joined(bodies.get(row.task_id) ?? '', row.text));
  }
  for (const [id, text] of await decisionBodies(db, ids('decisions'))) bodies.set(id, text);
  for (const [id, text] of await goalBodies(db, ids('goals'))) bodies.set(id, text);
  for (const [id, text] of await guidelineBodies(db, ids('guidelines'))) bodies.set(id, text);
  const [assets, blocks] = [ids('assets'), ids('messageBlocks')];
  if (assets.length > 0) {
    const rows = await db.selectFrom('assets').selectAll().where('id', 'in', assets).execute();
    for (const row of rows) bodies.set(row.id, joined(row.body, row.summary, row.alt_text, row.note));
  }
  const campaigns = ids('campaigns');
  if (campaigns.length > 0) {
    const rows = await db.selectFrom('campaigns').selectAll().where('id', 'in', campaigns).execute();
    for (const row of rows) bodies.set(row.id, joined(row.goal, row.budget_note, row.note));
  }
  if (blocks.length > 0) {
    const rows = await db.selectFrom('message_blocks').select(['id', 'body']).where('id', 'in', blocks).execute();
    for (const row of rows) bodies.set(row.id, joined(row.body));
  }
  for (const [id, text] of await attachmentBodies(db, ids('attachments'))) bodies.set(id, text);
  for (const read of [
    segmentBodies(db, ids('audienceSegments')),
    boxBodies(db, ids('messageBoxes')),
    evidenceBodies(db, ids('evidenceCards')),
    storyBodies(db, ids('stories')),
    objectionBodies(db, ids('objections')),
  ])
    for (const [id, text] of await read) bodies.set(id, text);
  const meetings = ids('meetings');
  if (meetings.length > 0) {
    const rows = await db.selectFrom('meetings').select(['id', 'place', 'note']).where('id', 'in', meetings).execute();
    const items = await db
      .selectFrom('agenda_items')
      .select(['meeting_id', 'title', 'preparation', 'body', 'is_restricted'])
      .where('meeting_id', 'in', meetings)
      .orderBy('position')
      .execute();
    for (const row of rows)
      bodies.set(
        row.id,
        meetingText(
          row,
          items.filter((item) => item.meeting_id === row.id),
        ),
      );
  }
  for (const [id, texts] of await customTexts(
    db,
    found.map((each) => each.recordId),
  ))
    bodies.set(id, joined(bodies.get(id) ?? '', ...texts));
  return bodies;
}

function contactTexts(row: { emails: string; phones: string; addresses: string; links: string }): string[] {
  const points = [row.emails, row.phones, row.links].flatMap(parseContactPoints).map((point) => point.value);
  const addresses = parseAddresses(row.addresses).map((address) =>
    [address.street, address.city, address.region, address.postalCode, address.country].filter(Boolean).join(', '),
  );
  return [...points, ...addresses];
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}
