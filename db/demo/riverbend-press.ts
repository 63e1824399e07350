import { factsOfText } from '#shared/domain/assets/open-findings.ts';
import { mulberry32 } from '#shared/prng.ts';

import { newAssetRow } from '../assets/asset-rows.ts';
import { assetHash, type AssetText } from '../assets/asset-text.ts';
import type { StepWriter } from '../changes/step-writer.ts';
import { writeSheet } from '../press/crisis-repository.ts';
import { newContactRow, newOutletRow } from '../press/press-rows.ts';
import { newSpokespersonRow } from '../press/spokespeople-repository.ts';
import { demoIds } from './demo-ids.ts';
import { campaignIds } from './riverbend-assets.ts';
import { riverbendSeed } from './riverbend/generate-interactions.ts';
import { crisis, holdingStatement, outlets, speakers, statement } from './riverbend/press.ts';

/** What the press list needs to know of the demo. */
interface DemoNames {
  readonly partnerIds: ReadonlyMap<string, string>;
  readonly memberIds: ReadonlyMap<string, string>;
  at(storyDay: number): Date;
  day(storyDay: number): string;
}

type Stamp = (storyDay: number) => { id: string; version: number; created_at: string; updated_at: string };

/** Writes the press list, who speaks, a statement that partners sign, and the crisis sheet; after the campaigns. */
export async function insertRiverbendPress(writer: StepWriter, demo: DemoNames): Promise<void> {
  const id = demoIds(mulberry32(riverbendSeed + 63));
  const stamp: Stamp = (storyDay) => {
    const at = demo.at(storyDay).toISOString();
    return { id: id(demo.at(1)), version: 1, created_at: at, updated_at: at };
  };
  await insertOutlets(writer, demo, stamp);
  await writer.insert(
    'spokespeople',
    speakers.map(({ person, voice, topics, languages, trainedDay, note }) => {
      const { id: rowId, created_at: now } = stamp(180);
      return newSpokespersonRow(rowId, now, demo.partnerIds.get(person) ?? '', {
        voice,
        topics,
        languages: [...languages],
        trainedOn: trainedDay === 0 ? null : demo.day(trainedDay),
        note,
      });
    }),
  );
  await insertStatement(writer, demo, stamp);
  await insertCrisis(writer, demo, stamp);
}

async function insertOutlets(writer: StepWriter, demo: DemoNames, stamp: Stamp): Promise<void> {
  const campaigns = campaignIds(demo.at(1));
  for (const outlet of outlets) {
    const { id: outletId, created_at: now } = stamp(120);
    await writer.insert('press_outlets', [
      newOutletRow(outletId, now, {
        name: outlet.name,
        kind: outlet.kind,
        beat: outlet.beat,
        tone: outlet.tone,
        note: outlet.note,
        personId: demo.partnerIds.get(outlet.reporter ?? '') ?? null,
        organizationId: demo.partnerIds.get(outlet.organization ?? '') ?? null,
      }),
    ]);
    await writer.insert(
      'press_contacts',
      outlet.log.map((line) => {
        const { id, created_at: written } = stamp(line.day);
        return newContactRow(id, written, outletId, {
          kind: line.kind,
          happenedOn: demo.day(line.day),
          title: line.title,
          tone: line.tone ?? 'unknown',
          campaignId: campaigns.get(line.campaign ?? '') ?? null,
          quotedPersonId: demo.partnerIds.get(line.quoted ?? '') ?? null,
          isCorrectionOwed: line.correctedDay !== undefined,
          correctedOn: line.correctedDay === undefined || line.correctedDay === 0 ? null : demo.day(line.correctedDay),
          note: line.note ?? '',
        });
      }),
    );
  }
}

async function insertStatement(writer: StepWriter, demo: DemoNames, stamp: Stamp): Promise<void> {
  const { id: assetId, created_at: now } = stamp(400);
  const memberId = demo.memberIds.get('p01') ?? '';
  const textOf = (body: string): AssetText => ({ title: statement.title, body, altText: '' });
  const [first, second] = [textOf(statement.firstBody), textOf(statement.body)];
  await writer.insert('assets', [
    newAssetRow(
      assetId,
      now,
      {
        kind: 'public-statement',
        title: statement.title,
        body: statement.body,
        summary: statement.summary,
        channel: 'press',
        campaignId: campaignIds(demo.at(1)).get('k3') ?? null,
        ownerId: demo.partnerIds.get('p39') ?? null,
      },
      { status: 'partner-review', status_at: demo.at(409).toISOString(), updated_at: demo.at(409).toISOString() },
    ),
  ]);
  await writer.insert(
    'asset_versions',
    [first, second].map((text, index) =>
      versionRow(stamp(index === 0 ? 403 : 409), assetId, text, index + 1, memberId),
    ),
  );
  await writer.insert(
    'statement_signatures',
    statement.answers.map(({ organization, person, status, asked, answered, isFirst, note }) => ({
      ...stamp(asked),
      asset_id: assetId,
      organization_id: demo.partnerIds.get(organization) ?? '',
      person_id: demo.partnerIds.get(person) ?? '',
      status,
      asked_on: demo.day(asked),
      due_on: demo.day(statement.dueDay(asked)),
      answered_on: answered === 0 ? '' : demo.day(answered),
      hash: status === 'signed' ? assetHash(isFirst ? first : second) : '',
      note,
    })),
  );
  await writer.insert(
    'statement_checks',
    statement.points.map((point) => ({
      ...stamp(409),
      asset_id: assetId,
      point,
      checked_on: demo.day(409),
      hash: assetHash(second),
      member_id: memberId,
    })),
  );
}

async function insertCrisis(writer: StepWriter, demo: DemoNames, stamp: Stamp): Promise<void> {
  const { id: assetId, created_at: now } = stamp(350);
  const memberId = demo.memberIds.get('p01') ?? '';
  const partner = (key: string): string => demo.partnerIds.get(key) ?? '';
  const text: AssetText = { title: holdingStatement.title, body: holdingStatement.body, altText: '' };
  await writer.insert('assets', [
    newAssetRow(
      assetId,
      now,
      {
        kind: 'public-statement',
        title: holdingStatement.title,
        body: holdingStatement.body,
        summary: holdingStatement.summary,
        channel: 'press',
        isCrisis: true,
        ownerId: partner('p39'),
      },
      { status: 'approved', status_at: demo.at(356).toISOString(), updated_at: demo.at(356).toISOString() },
    ),
  ]);
  await writer.insert('asset_versions', [versionRow(stamp(355), assetId, text, 1, memberId)]);
  const asked = holdingStatement.approvers.map(partner);
  await writer.insert(
    'asset_reviewers',
    asked.map((personId) => ({
      ...stamp(351),
      asset_id: assetId,
      step: 'approved',
      person_id: personId,
      role: 'approver',
    })),
  );
  await writer.insert(
    'asset_approvals',
    asked.map((personId) => ({
      ...stamp(356),
      asset_id: assetId,
      hash: assetHash(text),
      step: 'approved',
      person_id: personId,
      member_id: memberId,
      role: 'approver',
      answer: 'approve',
      note: '',
      answered_on: demo.day(356),
    })),
  );
  await writeSheet(writer, stamp(357).id, {
    fact_holder_id: partner(crisis.factHolder),
    spokesperson_id: partner(crisis.spokesperson),
    deputy_id: partner(crisis.deputy),
    asset_id: assetId,
    note: crisis.note,
  });
  await writer.insert(
    'crisis_calls',
    crisis.calls.map(([person, why], position) => ({
      ...stamp(357),
      person_id: partner(person),
      why,
      position,
      called_at: '',
    })),
  );
}

function versionRow(stamped: ReturnType<Stamp>, assetId: string, text: AssetText, number: number, memberId: string) {
  return {
    ...stamped,
    asset_id: assetId,
    number,
    hash: assetHash(text),
    title: text.title,
    body: text.body,
    alt_text: '',
    source: text.body,
    facts: JSON.stringify(factsOfText(text, 'en', [])),
    member_id: memberId,
    note: '',
  };
}
