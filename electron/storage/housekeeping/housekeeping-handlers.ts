import { statSync } from 'node:fs';

import { countBeside } from '#db/attachments/contents-repository.ts';
import { anonymize } from '#db/housekeeping/anonymize.ts';
import {
  countWaiting,
  demandRule,
  insertRule,
  keepUntil,
  listRules,
  listWaiting,
} from '#db/housekeeping/retention-repository.ts';
import { retentionSubjects } from '#shared/content/retention-subjects.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runManyStep, runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { readAside } from '../reading/read-aside.ts';
import { freeBytes, startCompacting } from './compact-workspace.ts';

export const housekeepingHandlers = {
  overview: os.housekeeping.overview.handler(({ input, context }) => readAside(context, 'housekeeping', input)),

  list: os.housekeeping.list.handler(({ input, context }) => readAside(context, 'unreachable', input)),

  file: os.housekeeping.file.handler(async ({ context }) => {
    const { path, read } = workspaceDb(context);
    return {
      bytes: statSync(path).size,
      parts: await readAside(context, 'fileParts', {}),
      diskFree: await freeBytes(path),
      beside: await countBeside(read),
    };
  }),

  vacuum: os.housekeeping.vacuum.handler(async ({ context }) => ({ jobId: await startCompacting(context) })),

  rules: os.housekeeping.rules.handler(async ({ input, context }) => {
    const { read } = workspaceDb(context);
    const rules = [];
    for (const rule of await listRules(read)) {
      const subject = retentionSubjects.find(({ id }) => id === rule.subject)?.id;
      if (subject === undefined) continue;
      const waiting = await countWaiting(read, rule, input.today, input.hideRestricted);
      rules.push({ id: rule.id, version: rule.version, subject, months: rule.months, waiting });
    }
    return rules;
  }),

  saveRule: os.housekeeping.saveRule.handler(async ({ input, context }) => {
    const { subject, months } = input;
    const id = input.id ?? newId();
    const result = await runStep(context, 'housekeeping.saveRule', async (writer) => {
      const others = (await listRules(writer.trx)).filter((rule) => rule.id !== id);
      if (others.some((rule) => rule.subject === subject))
        throw new AppError('invalid', { field: 'subject', reason: 'ruleExists' });
      if (input.id === undefined) await insertRule(writer, id, { subject, months });
      else await writer.update('retention_rules', id, { subject, months }, input.version);
      return { value: (await demandRule(writer.trx, id)).version, summary: 'Set what is reviewed after some months' };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeRule: os.housekeeping.removeRule.handler(async ({ input, context }) => {
    const result = await runStep(context, 'housekeeping.removeRule', async (writer) => {
      const rule = await demandRule(writer.trx, input.id);
      await writer.remove('retention_rules', [rule.id]);
      return { value: rule.version, summary: 'Removed a rule of review' };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  review: os.housekeeping.review.handler(async ({ input, context }) => {
    const { read } = workspaceDb(context);
    return listWaiting(read, await demandRule(read, input.ruleId), input.today, input);
  }),

  keep: os.housekeeping.keep.handler(({ input, context }) => {
    const records = new Map(input.records.map((record) => [record.id, { ...record, reviewId: newId() }]));
    return runManyStep(
      context,
      'housekeeping.keep',
      [...records.keys()],
      (writer, ids) =>
        keepUntil(
          writer,
          ids.flatMap((id) => records.get(id) ?? []),
          input.until,
        ),
      (count) => `Keeps ${count === 1 ? 'a record' : `${count} records`} until ${input.until}`,
    );
  }),

  anonymize: os.housekeeping.anonymize.handler(({ input, context }) => {
    const records = new Map(input.records.map((record) => [record.id, record]));
    return runManyStep(
      context,
      'housekeeping.anonymize',
      [...records.keys()],
      (writer, ids) =>
        anonymize(
          writer,
          ids.flatMap((id) => records.get(id) ?? []),
        ),
      (count) => `Took names and words out of ${count === 1 ? 'a record' : `${count} records`}`,
    );
  }),
};
