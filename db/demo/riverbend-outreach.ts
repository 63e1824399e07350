import type { StepWriter } from '../changes/step-writer.ts';
import { reachablePartners } from '../outreach/reachability.ts';
import { placeOf } from '../outreach/targets-repository.ts';
import type { OutreachPlanRow, OutreachStepRow, OutreachTargetRow, PromiseRow } from '../schema/outreach.ts';
import { newCommitmentRow } from '../commitments/commitments-repository.ts';
import { newGuestRow, newSessionRow } from '../sessions/sessions-repository.ts';
import { mulberry32 } from '#shared/prng.ts';

import { demoIds } from './demo-ids.ts';
import { riverbendSeed } from './riverbend/generate-interactions.ts';
import { riverbendToday } from './riverbend/calendar.ts';
import { demoPlans, demoSessions, ownRhythms, theirPromises } from './riverbend/outreach.ts';
import type { DemoInteraction, PersonKey } from './riverbend/types.ts';

/** What writers of the demo know: the ids and days of the story. */
export interface DemoFrame {
  readonly memberIds: ReadonlyMap<string, string>;
  readonly partnerIds: ReadonlyMap<string, string>;
  readonly id: (at: Date) => string;
  at(day: number): Date;
  day(day: number): string;
}

type Frame = DemoFrame;

/** The promises of one contact: ours from its words, with the day of its follow-up, and what they promised that day. */
export async function insertPromises(
  writer: StepWriter,
  frame: Frame,
  interaction: DemoInteraction,
  interactionId: string,
): Promise<void> {
  const [first] = interaction.peopleKeys;
  if (first === undefined) return;
  const next = interaction.followUp;
  const row = (key: PersonKey, fields: Pick<PromiseRow, 'direction' | 'text' | 'due_on' | 'kept_on'>): PromiseRow => ({
    ...stamp(frame, writer, interaction.day),
    record_type: 'people',
    record_id: frame.partnerIds.get(key) ?? '',
    interaction_id: interactionId,
    owner_id: frame.memberIds.get(next?.ownerKey ?? interaction.leadKey) ?? '',
    ...fields,
  });
  const ours =
    interaction.promised === ''
      ? []
      : [
          row(next?.aboutKey ?? first, {
            direction: 'us',
            text: interaction.promised,
            due_on: frame.day(next?.dueDay ?? interaction.day + 10),
            kept_on: keptOn(frame, interaction),
          }),
        ];
  const theirs = theirPromises
    .filter((promise) => promise.day === interaction.day && interaction.peopleKeys.includes(promise.by))
    .map((promise) =>
      row(promise.by, {
        direction: 'them',
        text: promise.text,
        due_on: promise.dueDay === null ? '' : frame.day(promise.dueDay),
        kept_on: promise.keptDay === null ? '' : frame.day(promise.keptDay),
      }),
    );
  await writer.insert('promises', [...ours, ...theirs]);
}

/** The sessions with their guests and questions, the plans with their targets, and the rhythms of staying in touch. */
export async function insertOutreach(writer: StepWriter, frame: Frame): Promise<void> {
  await insertSessions(writer, frame);
  await insertPlans(writer, frame);
  await writer.insert(
    'cadences',
    ownRhythms.map((rhythm) => ({
      ...stamp(frame, writer, riverbendToday),
      record_type: 'people',
      record_id: frame.partnerIds.get(rhythm.key) ?? '',
      tier: '',
      every_days: rhythm.everyDays,
      paused_until: '',
    })),
  );
}

/** On the day of the follow-up; what was promised without one was kept within a week. */
function keptOn(frame: Frame, { day, followUp }: DemoInteraction): string {
  if (followUp !== undefined) return followUp.doneDay === null ? '' : frame.day(followUp.doneDay);
  return frame.day(Math.min(day + 6, riverbendToday));
}

/** The contact of a session that was held is the session's. */
export async function linkSession(
  writer: StepWriter,
  frame: Frame,
  interaction: DemoInteraction,
  interactionId: string,
): Promise<void> {
  if (interaction.channel !== 'info-session') return;
  const session = await writer.trx
    .selectFrom('information_sessions')
    .select(['id', 'held_interaction_id'])
    .where('held_on', '=', frame.day(interaction.day))
    .where('status', '=', 'held')
    .executeTakeFirst();
  if (session !== undefined && session.held_interaction_id === '')
    await writer.update('information_sessions', session.id, { held_interaction_id: interactionId });
}

async function insertSessions(writer: StepWriter, frame: Frame): Promise<void> {
  // Ids of their own kind, so that those of the other records stay what they were.
  const cardId = demoIds(mulberry32(riverbendSeed + 20));
  for (const session of demoSessions) {
    const { id } = stamp(frame, writer, riverbendToday);
    const ref = (key: PersonKey) => ({ type: 'people' as const, id: frame.partnerIds.get(key) ?? '' });
    const heldOn = frame.day(session.day);
    await writer.insert('information_sessions', [
      newSessionRow(id, writer.now, {
        title: session.title,
        heldOn: frame.day(session.day),
        startsAt: session.startsAt,
        place: session.place,
        languages: session.languages,
        status: session.meetingKey === undefined ? 'planned' : 'held',
        headCount: session.headCount,
        ownerId: frame.memberIds.get(session.ownerKey) ?? null,
      }),
    ]);
    const cards = new Map(session.cards);
    // What somebody ticked on a card of a session that was held is a commitment.
    if (session.meetingKey !== undefined)
      await writer.insert(
        'commitments',
        session.cards.map(([key, type]) =>
          newCommitmentRow(cardId(frame.at(session.day)), writer.now, {
            record: ref(key),
            type,
            status: 'active',
            ownerId: frame.memberIds.get(session.ownerKey) ?? null,
            askedOn: heldOn,
            decidedOn: heldOn,
            startsOn: heldOn,
            note: `Card from the ${session.title.charAt(0).toLowerCase()}${session.title.slice(1)}`,
          }),
        ),
      );
    const states = [
      ...session.came.map((key) => ({ key, state: 'attended' })),
      ...session.absent.map((key) => ({ key, state: 'absent' })),
      ...(session.accepted ?? []).map((key) => ({ key, state: 'accepted' })),
      ...(session.invited ?? []).map((key) => ({ key, state: 'invited' })),
      ...(session.declined ?? []).map((key) => ({ key, state: 'declined' })),
    ];
    await writer.insert(
      'session_guests',
      states.map(({ key, state }) => ({
        ...newGuestRow(stamp(frame, writer, riverbendToday).id, writer.now, id, ref(key)),
        state,
        card: cards.get(key) ?? '',
      })),
    );
    await writer.insert(
      'session_questions',
      session.questions.map((question) => ({
        ...stamp(frame, writer, riverbendToday),
        session_id: id,
        meeting_id: '',
        record_type: question.by === undefined ? '' : 'people',
        record_id: question.by === undefined ? '' : ref(question.by).id,
        text: question.text,
        answer: question.answer,
        objection_id: '',
        sorted_on: '',
      })),
    );
  }
}

async function insertPlans(writer: StepWriter, frame: Frame): Promise<void> {
  for (const demoPlan of demoPlans) {
    const plan: OutreachPlanRow = {
      ...stamp(frame, writer, riverbendToday),
      title: demoPlan.title,
      purpose: demoPlan.purpose,
      ask: demoPlan.ask,
      audience_type: 'people',
      audience: '',
      status: demoPlan.status,
      starts_on: demoPlan.startDay === null ? '' : frame.day(demoPlan.startDay),
      owner_id: frame.memberIds.get(demoPlan.ownerKey) ?? '',
    };
    const steps = demoPlan.steps.map((step, position): OutreachStepRow => ({
      ...stamp(frame, writer, riverbendToday),
      plan_id: plan.id,
      position,
      ...step,
    }));
    await writer.insert('outreach_plans', [plan]);
    await writer.insert('outreach_steps', steps);
    const partners = await reachablePartners(writer.trx, 'people', [...frame.partnerIds.values()]);
    const channels = steps.map((step) => step.channel);
    await writer.insert(
      'outreach_targets',
      demoPlan.targets.flatMap((target): OutreachTargetRow[] => {
        const partner = partners.get(frame.partnerIds.get(target.key) ?? '');
        if (partner === undefined) return [];
        const place = placeOf({ plan, steps }, partner, channels, target.stepsDone ?? 0);
        return [
          {
            ...stamp(frame, writer, riverbendToday),
            record_type: 'people',
            record_id: partner.id,
            plan_id: plan.id,
            ...place,
            ...(target.isStopped === true && { state: 'stopped', next_due_on: '' }),
            last_outcome: target.outcome ?? '',
            last_touch_on: target.touchDay === undefined ? '' : frame.day(target.touchDay),
            note: target.note ?? '',
          },
        ];
      }),
    );
  }
}

function stamp(frame: Frame, writer: StepWriter, day: number) {
  return { id: frame.id(frame.at(day)), version: 1, created_at: writer.now, updated_at: writer.now };
}
