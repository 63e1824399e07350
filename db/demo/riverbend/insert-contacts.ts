import { insertAgreement } from '../../agreements/agreements-repository.ts';
import type { StepWriter } from '../../changes/step-writer.ts';
import { newCommitmentRow } from '../../commitments/commitments-repository.ts';
import { demoAgreement, demoCommitments } from './commitments.ts';
import type { Demo } from './demo-story.ts';
import type { DemoInteraction } from './types.ts';

/** Writes what partners committed to. */
export async function insertCommitments(writer: StepWriter, demo: Demo): Promise<void> {
  const id = (key: string) => demo.partnerIds.get(key) ?? '';
  const day = (storyDay: number | undefined) => (storyDay === undefined ? null : demo.day(storyDay));
  await writer.insert(
    'commitments',
    demoCommitments.map((each) =>
      newCommitmentRow(demo.id(demo.at(each.asked ?? 400)), writer.now, {
        record: { type: each.about.startsWith('p') ? 'people' : 'organizations', id: id(each.about) },
        type: each.type,
        status: each.status,
        ownerId: demo.memberIds.get(each.owner) ?? null,
        value: each.value?.[0] ?? null,
        unit: each.value?.[1] ?? '',
        currency: each.value?.[1] === 'money' ? 'USD' : '',
        askedOn: day(each.asked),
        decidedOn: day(each.decided),
        startsOn: day(each.starts),
        endsOn: day(each.ends),
        conditions: each.conditions ?? '',
        isPublic: each.isPublic === true,
        note: each.note,
      }),
    ),
  );
  await insertAgreement(writer, demo.id(demo.at(demoAgreement.startsDay)), {
    title: demoAgreement.title,
    status: 'in-force',
    ownerId: demo.memberIds.get(demoAgreement.owner) ?? null,
    scope: demoAgreement.scope,
    rightToWithdraw: demoAgreement.rightToWithdraw,
    startsOn: demo.day(demoAgreement.startsDay),
    endsOn: demo.day(demoAgreement.endsDay),
    reviewOn: demo.day(demoAgreement.reviewDay),
    isPublic: true,
    signatories: demoAgreement.signatories.map((party) => ({
      organizationId: id(party.organization),
      personId: id(party.person),
      signedOn: demo.day(party.signedDay),
    })),
  });
}

/** Whoever of the members was in touch most often; nobody where there was no contact, which is a gap worth seeing. */
export function ownerOf(demo: Demo, isAbout: (interaction: DemoInteraction) => boolean): string | null {
  const counts = new Map<string, number>();
  for (const interaction of demo.interactions)
    if (isAbout(interaction)) counts.set(interaction.leadKey, (counts.get(interaction.leadKey) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best === undefined ? null : (demo.memberIds.get(best[0]) ?? null);
}

/** Writes a contact with its follow-up; answers its id. */
export async function insertInteraction(writer: StepWriter, demo: Demo, interaction: DemoInteraction): Promise<string> {
  const id = demo.id(demo.at(interaction.day));
  demo.interactionIds.set(interaction.key, id);
  const stamp = { version: 1, created_at: writer.now, updated_at: writer.now, deleted_at: '' };
  await writer.insert('interactions', [
    {
      ...stamp,
      id,
      occurred_on: demo.day(interaction.day),
      channel: interaction.channel,
      direction: interaction.direction,
      outcome: interaction.outcome,
      heard: interaction.heard,
      promised: interaction.promised,
      sensitivity: interaction.sensitivity,
      consent_to_quote: 0,
      member_id: demo.memberIds.get(interaction.leadKey) ?? '',
    },
  ]);
  const participants = [
    ...interaction.peopleKeys.map((key) => ({ key, type: 'people' })),
    ...interaction.organizationKeys.map((key) => ({ key, type: 'organizations' })),
  ];
  await writer.insert(
    'interaction_participants',
    participants.map(({ key, type }) => ({
      interaction_id: id,
      record_id: demo.partnerIds.get(key) ?? '',
      record_type: type,
    })),
  );
  const next = interaction.followUp;
  if (next === undefined) return id;
  await writer.insert('follow_ups', [
    {
      ...stamp,
      id: demo.id(demo.at(interaction.day)),
      type: next.type,
      summary: next.summary,
      owner_id: demo.memberIds.get(next.ownerKey) ?? '',
      due_on: demo.day(next.dueDay),
      done_on: next.doneDay === null ? '' : demo.day(next.doneDay),
      record_type: 'people',
      record_id: demo.partnerIds.get(next.aboutKey) ?? '',
      interaction_id: id,
    },
  ]);
  return id;
}
