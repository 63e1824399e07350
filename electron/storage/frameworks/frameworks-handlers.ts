import { applyTemplate, planTemplate } from '#db/frameworks/apply-framework.ts';
import { noteApplied, readFramework, writeFramework } from '#db/frameworks/frameworks-repository.ts';
import { workspaceName } from '#db/workspace/workspace-repository.ts';
import {
  frameworkTemplateById,
  frameworkTemplates,
  type FrameworkTemplate,
} from '#shared/content/framework-templates.ts';
import { chooserQuestions, leadStrategies } from '#shared/content/lead-strategies.ts';
import { dayOf } from '#shared/dates.ts';
import { frameworkParts } from '#shared/domain/frameworks/plan-application.ts';
import { demandChoice } from '#shared/domain/input-checks.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';
import { countWords } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { clockWords } from '#shared/domain/calendar/clock-words.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const frameworksHandlers = {
  get: os.frameworks.get.handler(({ context }) => readFramework(workspaceDb(context).read)),

  save: os.frameworks.save.handler(async ({ input, context }) => {
    if (input.strategy !== '') demandChoice('strategy', input.strategy, leadStrategies);
    if (input.template !== '') demandChoice('template', input.template, frameworkTemplates);
    for (const id of Object.keys(input.worksheet?.answers ?? {})) demandChoice('answers', id, chooserQuestions);
    const result = await runStep(context, 'frameworks.save', async (writer) => ({
      value: await writeFramework(writer, {
        ...(input.worksheet !== undefined && { worksheet: JSON.stringify(input.worksheet) }),
        ...(input.strategy !== undefined && { strategy: input.strategy }),
        ...(input.template !== undefined && { template: input.template }),
      }),
      summary: 'Changed the framework',
    }));
    return { id: 'framework', version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  preview: os.frameworks.preview.handler(async ({ input, context }) => {
    const plan = await planTemplate(workspaceDb(context).read, demandTemplate(input.template), input.today);
    return {
      parts: frameworkParts.map((part) => ({
        part,
        items: plan[part].map((item) => ({
          key: item.key,
          title: item.title,
          detail: item.detail,
          isThere: item.isThere,
          ...('dueOn' in item && { dueOn: item.dueOn }),
          ...('chairs' in item && { chairs: item.chairs }),
          ...('startsAt' in item && { rule: `${ruleWords(item.rule)}, ${clockWords(item.startsAt)}` }),
        })),
      })),
    };
  }),

  apply: os.frameworks.apply.handler(async ({ input, context }) => {
    const template = demandTemplate(input.template);
    const today = dayOf(context.clock());
    const result = await runStep(context, 'frameworks.apply', async (writer) => {
      const count = await applyTemplate(writer, template, {
        parts: input.parts,
        today,
        timeZone: input.timeZone,
        coalition: await workspaceName(writer.trx),
      });
      if (count === 0) throw new AppError('invalid', { field: 'parts', reason: 'nothingNew' });
      const version = await noteApplied(writer, { template: template.id, parts: input.parts, on: today, count });
      const words = countWords(count, 'record', 'records');
      return { value: { version, count }, summary: `Applied “${template.label}”: ${words}` };
    });
    return {
      id: 'framework',
      version: result.value.version,
      count: result.value.count,
      changeSetId: result.changeSetId,
      summary: result.summary,
    };
  }),
};

function demandTemplate(id: string): FrameworkTemplate {
  const template = frameworkTemplateById(id);
  if (template === undefined) throw new AppError('invalid', { field: 'template', reason: 'unknownChoice', value: id });
  return template;
}
