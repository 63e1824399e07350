import { compareTexts } from '#shared/text.ts';
import type { PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseTexts, parseWords } from '../json.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import { parseProvenance } from './provenance.ts';

interface LearningEntry extends PlaybookEntry {
  readonly isShared: boolean;
}

const most = 2_000;

/** Lessons, the surest first. */
export async function lessonEntries(db: DbReader): Promise<LearningEntry[]> {
  const rows = await db
    .selectFrom('lessons')
    .selectAll()
    .where(isLive('lessons'))
    .orderBy('title')
    .orderBy('id')
    .limit(most)
    .execute();
  const contacts = await recordLabels(
    db,
    rows.flatMap((row) =>
      row.contact_person_id === '' ? [] : [{ type: 'people' as const, id: row.contact_person_id }],
    ),
  );
  const rank = ['best-practice', 'promising', 'hypothesis'];
  return rows
    .toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status))
    .map((row) => {
      const { place = '', size = '', strategy = '', phase = '' } = parseTexts(row.context);
      const contact = contacts.get(row.contact_person_id);
      return {
        id: row.id,
        kind: 'lesson',
        title: row.title,
        facts: {
          status: row.status,
          confidence: row.confidence,
          timesWorked: String(row.times_worked),
          roadmapSteps: parseWords(row.roadmap_steps).join(' '),
        },
        texts: {
          context: [place, size, strategy, phase].filter(Boolean).join('; '),
          place,
          size,
          strategy,
          phase,
          problem: row.problem,
          tried: row.tried,
          happened: row.happened,
          why: row.why,
          dissent: row.dissent,
          cost: row.cost,
          conditions: row.conditions,
          steps: row.steps,
          pitfalls: row.pitfalls,
          again: row.again,
          confirmedBy: row.confirmed_by,
          contact: contact === undefined || contact.isRestricted ? '' : contact.label,
        },
        parts: [],
        provenance: parseProvenance(row.provenance),
        isShared: row.share_level !== 'coalition',
      };
    });
}

/** Verified wins, the first first. */
export async function winEntries(db: DbReader): Promise<LearningEntry[]> {
  const rows = await db
    .selectFrom('wins')
    .selectAll()
    .where(isLive('wins'))
    .where('status', '=', 'verified')
    .orderBy('won_on')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: 'win',
    title: row.title,
    facts: { wonOn: row.won_on, category: row.category, level: String(row.level) },
    texts: { evidence: row.evidence, note: row.note, valueBefore: row.value_before, valueAfter: row.value_after },
    parts: [],
    provenance: [],
    isShared: row.is_public === 1,
  }));
}

/** One entry: what was formed, decided, won and lost, day by day. */
export async function timelineEntries(db: DbReader): Promise<LearningEntry[]> {
  const formed = await db
    .selectFrom('committees')
    .select(['id', 'name', 'formed_on'])
    .where(isLive('committees'))
    .where('formed_on', '<>', '')
    .limit(most)
    .execute();
  const decided = await db
    .selectFrom('decisions')
    .select(['id', 'title', 'decided_on'])
    .where(isLive('decisions'))
    .where('status', '=', 'passed')
    .where('decided_on', '<>', '')
    .limit(most)
    .execute();
  const won = await db
    .selectFrom('wins')
    .select(['id', 'title', 'won_on'])
    .where(isLive('wins'))
    .where('status', '=', 'verified')
    .where('level', '>=', 3)
    .limit(most)
    .execute();
  const lost = await db
    .selectFrom('losses')
    .select(['id', 'title', 'lost_on'])
    .where(isLive('losses'))
    .limit(most)
    .execute();
  const parts = [
    ...formed.map((row) => ({ key: row.formed_on, title: `Formed: ${row.name}`, body: '', id: row.id })),
    ...decided.map((row) => ({ key: row.decided_on, title: `Decided: ${row.title}`, body: '', id: row.id })),
    ...won.map((row) => ({ key: row.won_on, title: `Won: ${row.title}`, body: '', id: row.id })),
    ...lost.map((row) => ({ key: row.lost_on, title: `Lost: ${row.title}`, body: '', id: row.id })),
  ]
    .toSorted((a, b) => compareTexts(a.key, b.key) || compareTexts(a.id, b.id))
    .map(({ key, title, body }) => ({ key, title, body }));
  if (parts.length === 0) return [];
  return [
    {
      id: 'timeline',
      kind: 'timeline',
      title: 'Timeline',
      facts: {},
      texts: {},
      parts,
      provenance: [],
      isShared: true,
    },
  ];
}
