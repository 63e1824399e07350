import { workspaceGlossary } from '#db/glossary/glossary-repository.ts';
import { checkLanguage } from '#shared/domain/language/check-language.ts';
import { readability } from '#shared/domain/language/readability.ts';

import { workspaceDb } from '../context.ts';
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
};
