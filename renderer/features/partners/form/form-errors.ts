import type { z } from 'zod';
import { reasonWords } from '#renderer/app/errors/error-words.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** What is wrong with which field, by path: `name`, `emails.0.value`. */
export type FormErrors = Readonly<Record<string, string>>;

/** The words for what a schema refuses, by the path of the field. */
export function errorsOf(issues: readonly z.core.$ZodIssue[]): FormErrors {
  return Object.fromEntries(issues.toReversed().map((issue) => [issue.path.join('.'), issueWords(issue)]));
}

/** What is wrong with e-mail addresses, by path. */
export function emailErrors(emails: readonly { readonly value: string }[]): FormErrors {
  return Object.fromEntries(
    emails.flatMap((email, index) => {
      const words = emailError(email.value);
      return words === undefined ? [] : [[`emails.${index}.value`, words]];
    }),
  );
}

/** An e-mail address that cannot be one, in words that say what to add; undefined when it may be one. */
function emailError(value: string): string | undefined {
  const text = value.trim();
  if (text === '' || /^[^@\s]+@[^@\s]+$/.test(text)) return undefined;
  if (!text.includes('@')) return t('partners:form.emailNeedsAt');
  return t(text.endsWith('@') ? 'partners:form.emailNeedsEnd' : 'partners:form.emailOdd');
}

function issueWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return t('partners:form.tooLong', { count: Number(issue.maximum) });
  if (issue.code === 'too_small') return reasonWords('required');
  return reasonWords(issue.message);
}
