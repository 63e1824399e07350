import type { Prospect } from '#shared/contract/prospects.ts';
import type { IsoDay } from '#shared/dates.ts';
import { recruitPriority } from '#shared/domain/recruitment/recruit-priority.ts';
import { compareTexts } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import { findPaths } from '../relationships/find-paths.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { leversOf, type FoundLever } from './levers.ts';
import { organizationsBySector, requiredSectorIds } from './sector-counts.ts';

/** Which prospects are wanted. */
export interface ProspectQuery {
  readonly sector: string;
  readonly limit: number;
  /** Whether the best way to each is looked for too. */
  readonly hasPaths: boolean;
  readonly today: IsoDay;
  /** The member at this computer. */
  readonly meId: string;
}

/** The best prospects of a sector by `recruitPriority`, and how many there are (counted up to some hundreds). */
export async function prospectsOf(
  db: DbReader,
  query: ProspectQuery,
): Promise<{ prospects: Prospect[]; total: number }> {
  const [required, counts, candidates] = await Promise.all([
    requiredSectorIds(db),
    organizationsBySector(db),
    candidatesOf(db, query.sector, query.today),
  ]);
  const levers = await leversOf(
    db,
    candidates.map((candidate) => candidate.record.id),
  );
  const membersInSector = required.includes(query.sector) ? (counts.get(query.sector) ?? 0) : null;
  const best = candidates
    .map((candidate) => rank(candidate, membersInSector, levers.get(candidate.record.id) ?? []))
    .toSorted((a, b) => b.priority.score - a.priority.score || compareTexts(a.candidate.name, b.candidate.name))
    .slice(0, query.limit);
  return { prospects: await withNames(db, best, query), total: candidates.length };
}

interface Ranked {
  readonly candidate: Candidate;
  readonly levers: readonly FoundLever[];
  readonly priority: ReturnType<typeof recruitPriority>;
}

function rank(candidate: Candidate, membersInSector: number | null, levers: readonly FoundLever[]): Ranked {
  const priority = recruitPriority({
    influence: candidate.influence || null,
    interest: candidate.interest || null,
    relationship: candidate.relationship < 0 ? null : candidate.relationship,
    membersInSector,
    levers,
  });
  return { candidate, levers, priority };
}

async function withNames(db: DbReader, ranked: readonly Ranked[], query: ProspectQuery): Promise<Prospect[]> {
  const labels = await recordLabels(
    db,
    ranked.flatMap(({ candidate, levers }) => [
      candidate.record,
      ...(candidate.organizationId === '' ? [] : [{ type: 'organizations' as const, id: candidate.organizationId }]),
      ...levers.map((lever) => lever.record),
    ]),
  );
  const prospects: Prospect[] = [];
  for (const { candidate, levers, priority } of ranked) {
    const record = labels.get(candidate.record.id);
    if (record === undefined) continue;
    const found = query.hasPaths ? await findPaths(db, { ...query, to: candidate.record, from: null }) : undefined;
    prospects.push({
      record,
      detail: [candidate.title, candidate.record.type === 'people' ? candidate.organizationName : '']
        .filter(Boolean)
        .join(', '),
      organization: candidate.record.type === 'people' ? (labels.get(candidate.organizationId) ?? null) : null,
      stage: candidate.stage,
      ownerId: candidate.ownerId || null,
      priority,
      influence: candidate.influence || null,
      interest: candidate.interest || null,
      relationship: candidate.relationship < 0 ? null : candidate.relationship,
      isFromOrganization: candidate.isFromOrganization,
      moves: levers.slice(0, 3).flatMap((lever) => {
        const label = labels.get(lever.record.id);
        return label === undefined ? [] : [{ record: label, strength: lever.strength, influence: lever.influence }];
      }),
      path: found?.paths[0] ?? null,
    });
  }
  return prospects;
}
