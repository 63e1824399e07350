import type { LanguageRule } from './language-rule.ts';
import { justiceRules } from './justice-rules.ts';
import { peopleRules } from './people-rules.ts';
import { spanishRules } from './spanish-rules.ts';
import { substanceUseRules } from './substance-use-rules.ts';

/** Every rule the app ships, English then Spanish (domain pack, section 8). */
export const languageRules: readonly LanguageRule[] = [
  ...substanceUseRules,
  ...justiceRules,
  ...peopleRules,
  ...spanishRules,
];
