import { tableStages } from '#shared/content/program/program-statuses.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { hasRoom } from '#shared/domain/program/board-state.ts';
import { centsBetween } from '#shared/domain/program/funding-months.ts';
import { memoFacts } from '#shared/domain/program/memo-document.ts';
import { suggestFacts, type RecordedFacts, type SuggestedFact } from '#shared/domain/program/suggest-facts.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { liveStreams } from '../funding/live-streams.ts';
import { awardsInOneCurrency } from '../funding/running-awards.ts';
import { parseWords } from '../json.ts';
import { isArchived, isLive } from '../records/live.ts';
import { boardStates } from '../services/board-states.ts';
import { programFacts, programParts } from './program-parts.ts';
import { programTasks } from './program-tasks.ts';

/** How many partners at the table are looked at, and how many of a sector are named. */
const mostPartners = 3_000;
const mostNames = 3;
/** A stance of nobody. */
const unknownStance = 9;

/** Local facts, what the records say to them, and what the program uses. */
export async function programOverview(db: DbReader, today: IsoDay): Promise<ProgramOverview> {
  const [facts, parts, board, partners, tasks, streams, held] = await Promise.all([
    programFacts(db),
    programParts(db),
    boardStates(db, today),
    partnersAtTheTable(db),
    programTasks(db, ['sector', 'service', 'training']),
    liveStreams(db),
    heldTrainings(db),
  ]);
  const { awarded } = awardsInOneCurrency(streams);
  const yearlyCents = awarded.reduce((sum, row) => sum + centsBetween(row, today, addDays(today, 364)), 0);
  const { totals } = board;
  const crisis = totals.get('crisis');
  const outreach = ['peer-recovery', 'harm-reduction'].flatMap((type) => totals.get(type) ?? []);
  const prosecutor = firmest(await standsOf(db, ['prosecutors']));
  const police = firmest(await standsOf(db, ['law-enforcement']));
  const recorded: RecordedFacts = {
    treatmentWaitDays: totals.get('treatment')?.waitWithRoom ?? null,
    isCrisisAlwaysOpen: crisis?.isAlwaysOpen ?? null,
    prosecutorStance: prosecutor?.stance ?? null,
    policeStance: police?.stance ?? null,
    yearlyCents: awarded.length === 0 ? null : yearlyCents,
    outreachOffers: outreach.length === 0 ? null : outreach.reduce((sum, each) => sum + each.withRoom, 0),
  };
  const detailOf = (source: SuggestedFact['source']): { detail: string; isRestricted: boolean } => {
    if (source === 'treatment') return { detail: String(recorded.treatmentWaitDays), isRestricted: false };
    if (source === 'money') return { detail: String(yearlyCents), isRestricted: false };
    if (source === 'outreach') return { detail: String(recorded.outreachOffers), isRestricted: false };
    const organization = source === 'prosecutor' ? prosecutor : source === 'police' ? police : undefined;
    return { detail: organization?.name ?? '', isRestricted: organization?.is_restricted === 1 };
  };
  return {
    facts,
    suggestions: suggestFacts(recorded).map(({ question, answer, source }) => ({
      question,
      answers: [answer],
      source,
      ...detailOf(source),
    })),
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
    trainings: [
      ...new Set([...held, ...facts.flatMap(({ question }) => (isTraining(question) ? [question.slice(9)] : []))]),
    ],
    tasks,
  };
}

/** The facts and gaps of a day for a memo, in Markdown: what people answered, else what the records say. */
export async function factsOfDay(db: DbReader, chosen: readonly string[], today: IsoDay): Promise<string> {
  const overview = await programOverview(db, today);
  const answers = new Map(overview.suggestions.map((each) => [each.question, each.answers]));
  for (const fact of overview.facts) answers.set(fact.question, fact.answers);
  return memoFacts(chosen, answers, {
    sectors: new Set(overview.sectors.map((each) => each.sector)),
    services: new Set(overview.services.filter((each) => each.hasRoom).map((each) => each.type)),
    trainings: new Set(overview.trainings),
  });
}

function isTraining(question: string): boolean {
  return question.startsWith('training:');
}

/** Topics of which a training was held. */
async function heldTrainings(db: DbReader): Promise<string[]> {
  const rows = await db
    .selectFrom('training_sessions')
    .select('topic')
    .distinct()
    .where('status', '=', 'held')
    .where(isLive('training_sessions'))
    .execute();
  return rows.map((row) => row.topic);
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

function standsOf(db: DbReader, sectors: readonly string[]) {
  return db
    .selectFrom('organizations')
    .select(['name', 'stance', 'is_restricted'])
    .where('sector', 'in', sectors)
    .where('stance', '<>', unknownStance)
    .where(isLive('organizations'))
    .orderBy('stance', 'desc')
    .orderBy('name')
    .limit(1)
    .execute();
}

function firmest<T>(rows: readonly T[]): T | undefined {
  return rows[0];
}
