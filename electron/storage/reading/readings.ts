import type { DbReader } from '#db/dialects/dialect.ts';
import { scanDuplicates, type DuplicateScan } from '#db/duplicates/scan-duplicates.ts';
import { fileParts } from '#db/dialects/sqlite/file-parts.ts';
import { countChecks, type CheckOptions } from '#db/housekeeping/housekeeping-checks.ts';
import { listUnreachable } from '#db/housekeeping/unreachable-people.ts';
import { keptAnswers, type KeptAnswers } from '#db/metrics/kept-answers.ts';
import { listMetrics, metricHistory } from '#db/metrics/metrics-repository.ts';
import { networkInsights } from '#db/relationships/network-insights.ts';
import { readReportDocument, type DocumentRequest } from '#db/reports/read-document.ts';
import { packedPlaybook, playbookNames } from '#db/playbook/read-playbook.ts';
import type { Metric } from '#shared/contract/metrics.ts';
import type { NetworkInsights } from '#shared/contract/relationships.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';
import type { PackedPlaybook } from '#shared/contract/playbook.ts';
import type { IsoDay } from '#shared/dates.ts';
import type { MetricId } from '#shared/domain/metrics/bands.ts';

/** What a long read says while it works. */
export interface ReadingTurn {
  /** Says how far it is; `total` is 0 when not known. */
  readonly report: (done: number, total: number) => void;
  /** Lets others through; fails with `cancelled` once nobody waits for the answer any more. */
  readonly pause: () => Promise<void>;
}

/** What each long read asks for. */
export interface ReadingInputs {
  readonly metrics: { readonly today: IsoDay; readonly ids: readonly MetricId[] | undefined };
  readonly metricHistory: { readonly today: IsoDay; readonly ids: readonly MetricId[] | undefined };
  readonly network: { readonly of: 'people' | 'organizations'; readonly today: IsoDay };
  readonly duplicates: { readonly type: 'people' | 'organizations' };
  readonly housekeeping: CheckOptions;
  readonly unreachable: {
    readonly check: 'bounced' | 'optedOut';
    readonly cursor: string | null;
    readonly limit: number;
    readonly hideRestricted: boolean;
  };
  readonly fileParts: object;
  readonly report: DocumentRequest;
  readonly playbook: PackedPlaybook;
  readonly playbookNames: { readonly ids: readonly string[] };
}
export type ReadingKind = keyof ReadingInputs;

/** What each long read answers. */
export interface ReadingResults {
  readonly metrics: Metric[];
  readonly metricHistory: Awaited<ReturnType<typeof metricHistory>>;
  readonly network: NetworkInsights;
  readonly duplicates: DuplicateScan;
  readonly housekeeping: Awaited<ReturnType<typeof countChecks>>;
  readonly unreachable: Awaited<ReturnType<typeof listUnreachable>>;
  readonly fileParts: Awaited<ReturnType<typeof fileParts>>;
  readonly report: ReportDocument;
  readonly playbook: Awaited<ReturnType<typeof packedPlaybook>>;
  readonly playbookNames: Awaited<ReturnType<typeof playbookNames>>;
}

type Readings = {
  readonly [K in ReadingKind]: (db: DbReader, input: ReadingInputs[K], turn: ReadingTurn) => Promise<ReadingResults[K]>;
};

/** Reads that take seconds in a very large workspace. */
const readings: Readings = {
  metrics: (db, { today, ids }, turn) => listMetrics(db, today, ids, turn.pause, keptFor(db)),
  metricHistory: (db, { today, ids }, turn) => metricHistory(db, today, ids, turn, keptFor(db)),
  network: (db, input, turn) => networkInsights(db, input.of, input.today, turn),
  duplicates: (db, { type }, turn) => scanDuplicates(db, type, turn),
  housekeeping: (db, options, turn) => countChecks(db, options, turn.pause),
  unreachable: (db, { check, ...page }) => listUnreachable(db, check, page),
  fileParts: (db) => fileParts(db),
  report: (db, input, turn) => readReportDocument(db, input, turn, keptFor(db)),
  playbook: (db, input, turn) => packedPlaybook(db, input, turn.pause),
  playbookNames: (db, { ids }, turn) => playbookNames(db, ids, turn.pause),
};

/** Runs a read by its name. */
export function read<K extends ReadingKind>(
  db: DbReader,
  kind: K,
  input: ReadingInputs[K],
  turn: ReadingTurn,
): Promise<ReadingResults[K]> {
  return readings[kind](db, input, turn);
}

const kept = new WeakMap<DbReader, KeptAnswers>();

function keptFor(db: DbReader): KeptAnswers {
  const answers = kept.get(db) ?? keptAnswers(db);
  kept.set(db, answers);
  return answers;
}
