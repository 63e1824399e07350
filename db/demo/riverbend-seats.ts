import { coreSectors } from '#shared/content/sectors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newSeatRow, writeLongTable } from '../seats/seats-repository.ts';
import { newTermRow, type TermColumns } from '../seats/terms-repository.ts';
import { personByKey } from './riverbend/people.ts';
import { demoChairs, sectorAsks, sharedGoal, type DemoChair } from './riverbend/seats.ts';
import type { PersonKey } from './riverbend/types.ts';

/** What the seats need to know of the demo: ids of partners by key, new ids, and the days of the story. */
export interface DemoNames {
  readonly partnerIds: ReadonlyMap<string, string>;
  newId(): string;
  day(storyDay: number): string;
}

/** Writes the long table of Riverbend: the shared goal, the twelve required sectors, the chairs and who holds them. */
export async function insertSeats(writer: StepWriter, demo: DemoNames): Promise<void> {
  await writeLongTable(writer, {
    shared_goal: sharedGoal.words,
    agreed_on: demo.day(sharedGoal.day),
    preset: 'core12',
  });
  await writer.insert(
    'required_sectors',
    coreSectors.map((sector, position) => ({
      id: demo.newId(),
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      sector: sector.id,
      position,
      asks: (sectorAsks[sector.id] ?? []).join('\n'),
    })),
  );
  for (const [position, chair] of demoChairs.entries()) {
    const id = demo.newId();
    await writer.insert('seats', [newSeatRow(id, writer.now, position, chair)]);
    await writer.insert(
      'seat_terms',
      termsOf(chair, demo).map((columns) => newTermRow(demo.newId(), writer.now, id, columns)),
    );
  }
}

function termsOf(chair: DemoChair, demo: DemoNames): TermColumns[] {
  const holder = (key: PersonKey): TermColumns => ({
    person_id: demo.partnerIds.get(key) ?? '',
    organization_id: demo.partnerIds.get(personByKey(key).organizationKey ?? '') ?? '',
  });
  const terms: TermColumns[] = [];
  if (chair.past !== undefined)
    terms.push({
      ...holder(chair.past.personKey),
      state: 'active',
      starts_on: demo.day(chair.past.startDay),
      ends_on: demo.day(chair.past.endDay),
      hand_over_note: chair.past.handOverNote,
    });
  if (chair.term !== undefined)
    terms.push({
      ...holder(chair.term.personKey),
      state: chair.term.state,
      invited_on: demo.day(chair.term.day - 14),
      starts_on: chair.term.state === 'invited' ? '' : demo.day(chair.term.day),
      alternate_person_id: demo.partnerIds.get(chair.term.alternateKey ?? '') ?? '',
    });
  return terms;
}
