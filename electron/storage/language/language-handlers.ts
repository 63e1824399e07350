import { demandKeeper, demandKept, keepWords, keptWords } from '#db/glossary/kept-words.ts';
import { workspaceGlossary } from '#db/glossary/glossary-repository.ts';
import { checkLanguage } from '#shared/domain/language/check-language.ts';
import { readability } from '#shared/domain/language/readability.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { readTextFile } from './read-text-file.ts';

export const languageHandlers = {
  check: os.language.check.handler(async ({ input, context }) => {
    const glossary = context.open.workspace === null ? {} : await workspaceGlossary(workspaceDb(context).read);
    return [...checkLanguage(input.text, input.locale, glossary)];
  }),

  readFile: os.language.readFile.handler(({ input, context }) =>
    readTextFile(context.files.demand(input.path, 'read')),
  ),

  readability: os.language.readability.handler(({ input }) => {
    const measured = readability(input.text, input.locale);
    return { ...measured, longSentences: [...measured.longSentences] };
  }),

  kept: os.language.kept.handler(({ input, context }) => keptWords(workspaceDb(context).read, input)),

  keep: os.language.keep.handler(async ({ input, context }) => {
    const words = input.words.toLowerCase();
    const result = await runStep(context, 'language.keep', async (writer) => {
      await demandKeeper(writer.trx, input.keeper);
      const kept = { rule_id: input.ruleId, words, reason: input.reason };
      const id = await keepWords(writer, newId(), input.keeper, kept);
      return { value: id, summary: `Let ${quoted(words)} stay` };
    });
    return { id: result.value, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  unkeep: os.language.unkeep.handler(async ({ input, context }) => {
    const result = await runStep(context, 'language.unkeep', async (writer) => {
      const row = await demandKept(writer.trx, input.id);
      await writer.remove('kept_words', [input.id]);
      return { value: row.version, summary: `Marked ${quoted(row.words)} again` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
