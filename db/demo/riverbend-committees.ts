import { committeeKindById } from '#shared/content/committee-kinds.ts';
import { mulberry32 } from '#shared/prng.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newCommitteeRow } from '../committees/committees-repository.ts';
import { newRiskRow } from '../risks/risks-repository.ts';
import { newSeatRow } from '../seats/seats-repository.ts';
import { newTermRow } from '../seats/terms-repository.ts';
import { demoIds } from './demo-ids.ts';
import { bodyFacts, seatFacts, type SeatFact } from './riverbend/committee-facts.ts';
import { governingBodies, type BodyKey, type DemoBody } from './riverbend/governing-bodies.ts';
import { riverbendSeed } from './riverbend/generate-interactions.ts';
import { organizationByKey } from './riverbend/organizations.ts';
import { personByKey, standingOf } from './riverbend/people.ts';
import { riskFacts, risks } from './riverbend/risks.ts';
import type { PersonKey } from './riverbend/types.ts';
import type { DemoNames } from './riverbend-seats.ts';

/** The ids of the bodies of Riverbend by their keys: the same in every run. */
export function committeeIds(at: Date): ReadonlyMap<BodyKey, string> {
  const id = demoIds(mulberry32(riverbendSeed + 9));
  return new Map(governingBodies.map((body) => [body.key, id(at)]));
}

/** Writes the Design Team and the six committees with their 70 seats, and the seats that changed hands. */
export async function insertCommittees(
  writer: StepWriter,
  demo: DemoNames & { readonly committeeIds: ReadonlyMap<BodyKey, string> },
): Promise<void> {
  for (const [position, body] of governingBodies.entries()) {
    const facts = bodyFacts[body.key];
    const kind = committeeKindById(facts.kind);
    const id = demo.committeeIds.get(body.key) ?? '';
    await writer.insert('committees', [
      newCommitteeRow(id, writer.now, position, {
        name: body.name,
        kind: facts.kind,
        parentId: body.key === 'dt' ? null : (demo.committeeIds.get('dt') ?? null),
        purpose: facts.purpose,
        formedOn: demo.day(facts.formedDay),
        usualRule: 'modified-consensus',
        minSize: kind?.minSize ?? null,
        maxSize: body.key === 'dt' ? 16 : 10,
        meets: facts.meets,
        place: facts.place,
      }),
    ]);
    for (const [place, key] of body.seatKeys.entries()) await insertSeat(writer, demo, { body, id, key, place });
  }
}

/** Writes the twelve risks. */
export async function insertRisks(writer: StepWriter, demo: DemoNames): Promise<void> {
  await writer.insert(
    'risks',
    risks.map((risk) => {
      const facts = riskFacts[risk.key];
      const row = newRiskRow(demo.newId(), writer.now, {
        title: risk.title,
        likelihood: risk.likelihood,
        impact: risk.impact,
        status: risk.status,
        note: risk.note,
        category: facts?.category ?? '',
        trigger: facts?.trigger ?? '',
        prevention: facts?.prevention ?? '',
        contingency: facts?.contingency ?? '',
        velocity: facts?.velocity ?? 'medium',
        residualLikelihood: facts?.residual?.[0] ?? 0,
        residualImpact: facts?.residual?.[1] ?? 0,
        cause: facts?.cause ?? '',
        event: facts?.event ?? '',
        effect: facts?.effect ?? '',
        ownerPersonId: demo.partnerIds.get(facts?.ownerKey ?? '') ?? null,
        reviewOn: risk.status === 'open' || risk.status === 'watching' ? demo.day(450) : null,
      });
      return { ...row, closed_on: risk.overMonth === undefined ? '' : demo.day(30 * risk.overMonth) };
    }),
  );
}

async function insertSeat(
  writer: StepWriter,
  demo: DemoNames,
  seat: { readonly body: DemoBody; readonly id: string; readonly key: PersonKey; readonly place: number },
): Promise<void> {
  const { body, key } = seat;
  const facts: SeatFact = seatFacts[`${body.key} ${key}`] ?? {};
  const seatId = demo.newId();
  const organizationKey = personByKey(key).organizationKey;
  const start = Math.max(facts.startDay ?? 0, bodyFacts[body.key].formedDay, joinedDay(key));
  const holder = (person: PersonKey) => ({
    person_id: demo.partnerIds.get(person) ?? '',
    organization_id: demo.partnerIds.get(personByKey(person).organizationKey ?? '') ?? '',
  });
  await writer.insert('seats', [
    newSeatRow(seatId, writer.now, seat.place, {
      committeeId: seat.id,
      sector: organizationKey === null ? '' : organizationByKey(organizationKey).sector,
      title: facts.title ?? '',
      isVoting: true,
    }),
  ]);
  const terms = [
    ...(facts.past === undefined
      ? []
      : [
          newTermRow(demo.newId(), writer.now, seatId, {
            ...holder(facts.past.key),
            state: 'active',
            starts_on: demo.day(bodyFacts[body.key].formedDay),
            ends_on: demo.day(start),
            hand_over_note: facts.past.note,
          }),
        ]),
    newTermRow(demo.newId(), writer.now, seatId, {
      ...holder(key),
      state: body.key === 'dt' ? 'deciding' : 'active',
      starts_on: demo.day(start),
      ends_on: facts.endDay === undefined ? '' : demo.day(facts.endDay),
      alternate_person_id: demo.partnerIds.get(facts.alternateKey ?? '') ?? '',
      role: body.chairKeys.includes(key)
        ? body.chairKeys.length > 1
          ? 'co-chair'
          : 'chair'
        : (facts.role ?? 'member'),
    }),
  ];
  await writer.insert('seat_terms', terms);
}

/** The day on which somebody's organization committed. */
function joinedDay(key: PersonKey): number {
  return standingOf(personByKey(key)).ladderDays[4] ?? 1;
}
