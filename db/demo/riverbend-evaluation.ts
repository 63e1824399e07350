import type { StepWriter } from '../changes/step-writer.ts';
import { agreementColumns, newAnswerRow, partnershipColumns, sessionColumns } from '../evaluation/evaluation-frame.ts';
import { newValueRow } from '../evaluation/indicator-values.ts';
import { newIndicatorRow } from '../evaluation/indicators.ts';
import { evaluationFrame, indicators } from './riverbend/indicators.ts';
import type { PracticeNames } from './riverbend-practices.ts';

/** Writes the evaluation of Riverbend: indicators with sums, the overdue agreement about data, and its partner. */
export async function insertEvaluation(writer: StepWriter, demo: PracticeNames): Promise<void> {
  const partner = (key: string): string | null => demo.partnerIds.get(key) ?? null;
  const stamps = { version: 1, created_at: writer.now, updated_at: writer.now };
  const agreementId = demo.newId();
  const { agreement, partnership, answers, session } = evaluationFrame;
  await writer.insert('data_agreements', [
    {
      id: agreementId,
      ...stamps,
      ...agreementColumns({
        ...agreement,
        organizationId: partner(agreement.organizationKey),
        ownerPersonId: partner(agreement.ownerKey),
        status: 'negotiating',
        dueOn: demo.day(agreement.dueDay),
        signedOn: null,
        endsOn: null,
        note: '',
      }),
    },
  ]);
  await writer.insert('research_partnerships', [
    {
      id: demo.newId(),
      ...stamps,
      ...partnershipColumns({
        title: partnership.title,
        kind: 'evaluator',
        organizationId: partner(partnership.organizationKey),
        personId: partner(partnership.personKey),
        agreementId,
        answers: partnership.answers.map(([id, answer]) => ({ id, answer })),
        paidBy: partnership.paidBy,
        startsOn: null,
        endsOn: null,
        note: '',
      }),
    },
  ]);
  await writer.insert(
    'evaluation_answers',
    answers.map(([question, answer, day]) => newAnswerRow(demo.newId(), writer.now, question, answer, demo.day(day))),
  );
  await writer.insert('learning_sessions', [
    {
      id: demo.newId(),
      ...stamps,
      ...sessionColumns({
        title: session.title,
        heldOn: demo.day(session.day),
        isHeld: false,
        learned: '',
        changes: '',
        meetingId: null,
        decisionId: null,
        evidenceId: null,
      }),
    },
  ]);
  for (const indicator of indicators) {
    const row = newIndicatorRow(demo.newId(), writer.now, {
      title: indicator.title,
      domain: indicator.domain,
      template: indicator.template,
      definition: indicator.definition,
      unit: indicator.unit,
      source: indicator.source,
      ownerPersonId: partner(indicator.ownerKey),
      cuts: [...indicator.cuts],
      agreementId,
      ...('target' in indicator
        ? {
            baselineValue: indicator.baseline,
            baselineOn: demo.day(indicator.baselineDay),
            targetValue: indicator.target,
            targetOn: demo.day(indicator.targetDay),
          }
        : {}),
    });
    await writer.insert('indicators', [row]);
    await writer.insert(
      'indicator_values',
      indicator.values.map(([from, to, cut, part, value, people]) =>
        newValueRow(demo.newId(), writer.now, row, {
          startsOn: demo.day(from),
          endsOn: demo.day(to),
          cut,
          part,
          value,
          people: people ?? null,
          source: '',
        }),
      ),
    );
  }
}
