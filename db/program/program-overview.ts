import { tableStages } from '#shared/content/program/program-statuses.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { hasRoom } from '#shared/domain/program/board-state.ts';
import { centsBetween } from '#shared/domain/program/funding-months.ts';
import { memoFacts } from '#shared/domain/program/memo-document.ts';
import { localStateOf } from '#shared/domain/program/pathway-gaps.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { liveStreams } from '../funding/live-streams.ts';
import { awardsInOneCurrency } from '../funding/running-awards.ts';
import { parseWords } from '../json.ts';
import { isArchived, isLive } from '../records/live.ts';
import { boardStates } from '../services/board-states.ts';
import { programFacts, programParts } from './program-parts.ts';
import { programTasks } from './program-tasks.ts';
import { recordedAnswers } from './recorded-facts.ts';

/** How many partners at the table are looked at, and how many of a sector are named. */
const mostPartners = 3_000;
const mostNames = 3;

/** Local facts, what the records say to them, and what the program uses. */
export async function programOverview(db: DbReader, today: IsoDay): Promise<ProgramOverview> {
  const [facts, parts, board, partners, tasks, streams, held, chairs] = await Promise.all([
    programFacts(db),
    programParts(db),
    boardStates(db, today),
    partnersAtTheTable(db),
    programTasks(db, ['sector', 'service', 'training']),
    liveStreams(db),
    heldTrainings(db),
    emptyChairs(db, today),
  ]);
  const { awarded, currency } = awardsInOneCurrency(streams);
  const byType = new Map<string, number>();
  for (const row of awarded)
    byType.set(row.type, (byType.get(row.type) ?? 0) + centsBetween(row, today, addDays(today, 364)));
  const money = [...byType]
    .map(([type, cents]) => ({ type, cents }))
    .filter(({ cents }) => cents > 0)
    .toSorted((one, other) => other.cents - one.cents);
  const yearlyCents = awarded.length === 0 ? null : money.reduce((sum, { cents }) => sum + cents, 0);
  return {
    facts,
    suggestions: await recordedAnswers(db, today, { board, partners, yearlyCents }),
    sectors: [...partners].map(([sector, names]) => ({
      sector,
      count: names.length,
      names: names.slice(0, mostNames),
    })),
    services: [...board.states].map(([type, state]) => ({
      type,
      offers: state.offers,
      slots: state.slots,
      waitDays: state.waitDays,
      band: state.band,
      hasRoom: hasRoom(state),
    })),
    parts,
    trainings: held,
    money,
    currency,
    chairs,
    tasks,
  };
}

/** The facts and gaps of a day for a memo, in Markdown: what people answered, else what the records say. */
export async function factsOfDay(db: DbReader, chosen: readonly string[], today: IsoDay): Promise<string> {
  const overview = await programOverview(db, today);
  const answers = new Map(overview.suggestions.map((each) => [each.question, each.answers]));
  for (const fact of overview.facts) answers.set(fact.question, fact.answers);
  const recorded = {
    sectors: new Set(overview.sectors.map((each) => each.sector)),
    services: new Set(overview.services.filter((each) => each.hasRoom).map((each) => each.type)),
    trainings: new Set(overview.trainings.map((each) => each.topic)),
  };
  return memoFacts(chosen, answers, localStateOf(recorded, overview.facts), overview.currency);
}

/** Topics of which a training was held, with how many sessions and the day of the last. */
async function heldTrainings(db: DbReader): Promise<ProgramOverview['trainings']> {
  const rows = await db
    .selectFrom('training_sessions')
    .select(({ fn }) => ['topic', fn.countAll().as('sessions'), fn.max('held_on').as('last_on')])
    .where('status', '=', 'held')
    .where(isLive('training_sessions'))
    .groupBy('topic')
    .orderBy('topic')
    .execute();
  return rows.map((row) => ({ topic: row.topic, sessions: Number(row.sessions), lastOn: row.last_on }));
}

/** Sectors with a chair at the long table that nobody holds or is invited to. */
async function emptyChairs(db: DbReader, today: IsoDay): Promise<string[]> {
  const rows = await db
    .selectFrom('seats')
    .select('sector')
    .distinct()
    .where('committee_id', '=', '')
    .where('sector', '<>', '')
    .where(isLive('seats'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('seat_terms')
            .select('seat_terms.id')
            .whereRef('seat_terms.seat_id', '=', 'seats.id')
            .where((term) => term.or([term('ends_on', '=', ''), term('ends_on', '>', today)])),
        ),
      ),
    )
    .orderBy('sector')
    .execute();
  return rows.map((row) => row.sector);
}

async function partnersAtTheTable(db: DbReader): Promise<ReadonlyMap<string, RecordLabel[]>> {
  const rows = await db
    .selectFrom('organizations')
    .select(['id', 'name', 'is_restricted', 'sector', 'secondary_sectors'])
    .where('stage', 'in', tableStages)
    .where(isArchived('organizations', false))
    .where(isLive('organizations'))
    .orderBy('sort_name')
    .limit(mostPartners)
    .execute();
  const bySector = new Map<string, RecordLabel[]>();
  for (const row of rows)
    for (const sector of new Set([row.sector, ...parseWords(row.secondary_sectors)])) {
      if (sector === '') continue;
      const known = bySector.get(sector) ?? [];
      known.push({ type: 'organizations', id: row.id, label: row.name, isRestricted: row.is_restricted === 1 });
      bySector.set(sector, known);
    }
  return bySector;
}
