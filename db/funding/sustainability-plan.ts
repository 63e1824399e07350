import { addDays, type IsoDay } from '#shared/dates.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';
import { linesOverPage } from '#shared/domain/program/page-fit.ts';
import { planDocument } from '#shared/domain/program/plan-document.ts';
import { markdownDocument } from '#shared/domain/reports/markdown-document.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { fundingCosts } from './funding-costs.ts';
import { fundingOverview } from './funding-overview.ts';
import { fundingStreams } from './funding-streams.ts';
import { workspaceName } from '../workspace/workspace-repository.ts';
import { benefitLines } from './worksheet.ts';

/** How far ahead the plan names whom to ask. */
const daysAhead = 548;

/** The words of the plan and the whole plan as a document. */
export async function sustainabilityPlan(
  db: DbReader,
  today: IsoDay,
): Promise<{
  words: { section: string; words: string; version: number }[];
  document: ReportDocument;
  linesOver: number;
}> {
  const [overview, costs, streams, lines, rows] = await Promise.all([
    fundingOverview(db, today),
    fundingCosts(db),
    fundingStreams(db),
    benefitLines(db),
    db.selectFrom('plan_words').selectAll().orderBy('id').execute(),
  ]);
  const words = rows.map(({ section, words: text, version }) => ({ section, words: text, version }));
  const parts = {
    today,
    overview,
    costs,
    asks: streams.flatMap(({ title, applyBy, eventTitle, applyTask }) =>
      applyBy === null || applyBy < today || applyBy > addDays(today, daysAhead)
        ? []
        : [{ title, applyBy, eventTitle, isPlanned: applyTask !== null && !applyTask.isDone }],
    ),
    lines,
    words: new Map(words.map((each) => [each.section, each.words])),
  };
  const text = planDocument(parts);
  return {
    words,
    linesOver: linesOverPage(text),
    document: markdownDocument(text, {
      title: 'Sustainability plan',
      coalition: await workspaceName(db),
      madeOn: today,
    }),
  };
}

/** Sets the words of a section. Fails with `stale`. Answers how many rows changed. */
export async function savePlanWords(
  writer: StepWriter,
  section: string,
  words: string,
  version: number,
): Promise<number> {
  const known = await writer.trx.selectFrom('plan_words').selectAll().where('section', '=', section).executeTakeFirst();
  if (known !== undefined) {
    const saved = await writer.update('plan_words', known.id, { words }, version);
    return saved.isChanged ? 1 : 0;
  }
  if (words.trim() === '') return 0;
  const stamps = { created_at: writer.now, updated_at: writer.now };
  await writer.insert('plan_words', [{ id: newId(), version: 1, ...stamps, section, words }]);
  return 1;
}
