import type { IsoDay } from '#shared/dates.ts';
import { memoFacts } from '#shared/domain/program/memo-document.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newYearRow } from '../funding/funding-years.ts';
import { newBenefitRow } from '../funding/worksheet.ts';
import { newMemoRow } from '../program/memos.ts';
import { newPartRow } from '../program/program-parts.ts';
import { newOfferRow } from '../services/offers.ts';
import { newNeedRow } from '../services/service-needs.ts';
import {
  programAnswers,
  programGapTasks,
  programMemo,
  programParts,
  programPlanWords,
  programWorksheet,
} from './riverbend/program.ts';
import { serviceNeeds, serviceOffers } from './riverbend/services.ts';

interface ProgramDemo {
  readonly partnerIds: ReadonlyMap<string, string>;
  newId(): string;
  day(day: number): IsoDay;
}

/** Writes the services, pathways and memo of Riverbend, and what its money keeps beside the streams. After tasks and decisions. */
export async function insertProgram(
  writer: StepWriter,
  demo: ProgramDemo,
  decisions: ReadonlyMap<string, string>,
): Promise<void> {
  const stamps = { version: 1, created_at: writer.now, updated_at: writer.now };
  const decisionId = decisions.get('pathway') ?? '';
  await insertServices(writer, demo);
  await writer.insert(
    'program_facts',
    programAnswers.map(([question, answers, note]) => ({
      id: demo.newId(),
      ...stamps,
      question,
      answers: JSON.stringify(answers),
      note,
    })),
  );
  for (const { part, moves, isDecided } of programParts) {
    const id = demo.newId();
    const [status = 'considered', day = 1] = moves.at(-1) ?? [];
    const since = demo.day(day);
    await writer.insert('program_parts', [
      newPartRow(id, writer.now, { ...part, status, since, decisionId: isDecided === true ? decisionId : null }),
    ]);
    await writer.insert(
      'program_moves',
      moves.map(([to, on, note]) => ({
        id: demo.newId(),
        ...stamps,
        part_id: id,
        status: to,
        moved_on: demo.day(on),
        note,
      })),
    );
  }
  const none: ReadonlySet<string> = new Set();
  const facts = memoFacts(
    programMemo.chosen,
    new Map(programAnswers.map(([question, answers]) => [question, answers])),
    // As it stood on the day of the memo: at the table were those who had joined by then; no service was on the board, nobody was trained.
    {
      sectors: new Set(['law-enforcement', 'public-defense', 'social-services', 'behavioral-health', 'fire-ems']),
      services: none,
      trainings: none,
    },
    'USD',
  );
  await writer.insert('pathway_memos', [
    newMemoRow(
      demo.newId(),
      writer.now,
      {
        title: programMemo.title,
        writtenOn: demo.day(programMemo.day),
        chosen: [...programMemo.chosen],
        rejected: [...programMemo.rejected],
        reasons: programMemo.reasons,
        decisionId,
      },
      facts,
    ),
  ]);
  await insertMoneyParts(writer, demo);
  const tasks = await writer.trx.selectFrom('tasks').select(['id', 'title']).execute();
  await writer.insert(
    'program_tasks',
    programGapTasks.map(([title, service]) => ({
      id: demo.newId(),
      ...stamps,
      subject_kind: 'service',
      subject_key: service,
      task_id: tasks.find((task) => task.title === title)?.id ?? '',
    })),
  );
}

async function insertServices(writer: StepWriter, demo: ProgramDemo): Promise<void> {
  await writer.insert(
    'service_offers',
    serviceOffers.map((offer) =>
      newOfferRow(demo.newId(), writer.now, {
        organizationId: demo.partnerIds.get(offer.organizationKey) ?? '',
        serviceType: offer.type,
        mode: offer.mode ?? 'direct',
        slots: offer.slots ?? null,
        waitDays: offer.wait ?? null,
        hours: offer.hours,
        isAlwaysOpen: offer.isAlwaysOpen ?? false,
        isWarm: offer.isWarm ?? false,
        isHarmReduction: offer.isHarmReduction ?? false,
        isAccessible: offer.isAccessible ?? false,
        neighborhoods: [...(offer.neighborhoods ?? [])],
        languages: [...(offer.languages ?? [])],
        populations: [...(offer.populations ?? [])],
        eligibility: offer.eligibility ?? '',
        exclusions: offer.exclusions ?? '',
        cost: offer.cost ?? '',
        contact: '',
        confirmedOn: offer.confirmedDay === undefined ? null : demo.day(offer.confirmedDay),
        note: '',
      }),
    ),
  );
  await writer.insert(
    'service_needs',
    serviceNeeds.map((need) =>
      newNeedRow(demo.newId(), writer.now, {
        serviceType: need.type,
        need: need.need ?? null,
        share: need.share,
        languages: need.languages ?? [],
        source: 'Gap map of the Services committee (fictional)',
      }),
    ),
  );
}

async function insertMoneyParts(writer: StepWriter, demo: ProgramDemo): Promise<void> {
  const stamps = { version: 1, created_at: writer.now, updated_at: writer.now };
  const settlement = await writer.trx
    .selectFrom('funding_streams')
    .select(['id', 'amount_cents'])
    .where('title', '=', 'County opioid settlement')
    .executeTakeFirst();
  if (settlement !== undefined)
    await writer.insert('funding_years', [
      newYearRow(demo.newId(), writer.now, settlement.id, {
        label: 'County year 1',
        startsOn: demo.day(301),
        endsOn: demo.day(480),
        amountCents: 10_000_000,
      }),
      newYearRow(demo.newId(), writer.now, settlement.id, {
        label: 'County year 2',
        startsOn: demo.day(481),
        endsOn: demo.day(665),
        amountCents: settlement.amount_cents - 10_000_000,
      }),
    ]);
  await writer.insert(
    'benefit_lines',
    programWorksheet.map((line) => newBenefitRow(demo.newId(), writer.now, line)),
  );
  await writer.insert(
    'plan_words',
    Object.entries(programPlanWords).map(([section, words]) => ({ id: demo.newId(), ...stamps, section, words })),
  );
}
