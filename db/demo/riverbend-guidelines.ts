import { guidelineClauses } from '#shared/content/guideline-clauses.ts';
import { fillGuidelines } from '#shared/domain/guidelines/clause-text.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import {
  newClauseRow,
  newGuidelineRow,
  newSignatureRow,
  newVersionRow,
  usualClauseRows,
} from '../guidelines/guidelines-repository.ts';
import { parseTexts } from '../json.ts';
import type { GuidelineClauseRow } from '../schema/guidelines.ts';
import type { DemoGoalNames } from './riverbend-goals.ts';
import {
  guidelineFields,
  guidelinesAdoptedDay,
  guidelineSignatures,
  guidelinesReviewDay,
  laterClause,
  laterDraft,
  ownClause,
} from './riverbend/guidelines.ts';

/** Writes the guidelines of Riverbend: adopted by the Design Team, signed, and drafted anew for the second year. */
export async function insertGuidelines(
  writer: StepWriter,
  demo: DemoGoalNames,
  coalition: string,
  decisionId: string,
): Promise<void> {
  const [id, versionId] = [demo.newId(), demo.newId()];
  const adopted = adoptedClauses(writer.now, id, demo, coalition);
  await writer.insert('guidelines', [
    newGuidelineRow(id, writer.now, {
      title: 'Operating guidelines',
      status: 'adopted',
      reviewOn: demo.day(guidelinesReviewDay),
      note: 'The retreat asked for a lower bar for members who work nights, and for the new rate of stipends.',
    }),
  ]);
  await writer.insert('guideline_clauses', laterClauses(writer.now, id, demo, adopted));
  await writer.insert('guideline_versions', [
    newVersionRow(versionId, writer.now, {
      guideline_id: id,
      number: 1,
      body: fillGuidelines(adopted.map(textOf)).markdown,
      adopted_on: demo.day(guidelinesAdoptedDay),
      decision_id: decisionId,
      note: 'Design Team, modified consensus: 8 endorse, 4 with reservations, 2 can live with it, 1 stands aside.',
    }),
  ]);
  await writer.insert(
    'guideline_signatures',
    guidelineSignatures.map(([organization, person, day]) =>
      newSignatureRow(demo.newId(), writer.now, {
        guideline_id: id,
        version_id: versionId,
        organization_id: demo.partnerIds.get(organization) ?? '',
        person_id: person === null ? '' : (demo.partnerIds.get(person) ?? ''),
        signed_on: demo.day(day),
      }),
    ),
  );
}

function adoptedClauses(now: string, id: string, demo: DemoGoalNames, coalition: string): GuidelineClauseRow[] {
  const rows = usualClauseRows(now, id, { coalition }, guidelineClauses, () => demo.newId()).map((row) => ({
    ...row,
    fields: JSON.stringify({ ...parseTexts(row.fields), ...guidelineFields[row.clause] }),
  }));
  const own = newClauseRow(demo.newId(), now, id, 0, '', ownClause);
  const place = rows.findIndex((row) => row.clause === ownClause.after) + 1;
  return inOrder(rows.toSpliced(place, 0, own));
}

function laterClauses(
  now: string,
  id: string,
  demo: DemoGoalNames,
  adopted: readonly GuidelineClauseRow[],
): GuidelineClauseRow[] {
  const changed = adopted.map((row) => {
    const change = laterDraft[row.clause];
    return change === undefined
      ? row
      : {
          ...row,
          body: change.body ?? row.body,
          fields: JSON.stringify({ ...parseTexts(row.fields), ...change.fields }),
        };
  });
  return inOrder([...changed, newClauseRow(demo.newId(), now, id, 0, '', laterClause)]);
}

function inOrder(rows: readonly GuidelineClauseRow[]): GuidelineClauseRow[] {
  return rows.map((row, position) => ({ ...row, position }));
}

function textOf(row: GuidelineClauseRow) {
  return { title: row.title, body: row.body, fields: parseTexts(row.fields) };
}
