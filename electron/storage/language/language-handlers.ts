import { checkLanguage } from '#shared/domain/language/check-language.ts';
import { readability } from '#shared/domain/language/readability.ts';

import { os } from '../procedures.ts';

export const languageHandlers = {
  check: os.language.check.handler(({ input }) => [...checkLanguage(input.text, input.locale)]),

  readability: os.language.readability.handler(({ input }) => {
    const measured = readability(input.text, input.locale);
    return { ...measured, longSentences: [...measured.longSentences] };
  }),
};
