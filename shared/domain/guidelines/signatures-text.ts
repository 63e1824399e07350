import type { SignOff } from '../../contract/guidelines.ts';
import { dayWords } from '../day-words.ts';
import { asMarkdownWords } from '../mailings/merge-text.ts';

/** A version with those who signed it below, a line each; restricted records are left out, as the paper goes from hand to hand. */
export function withSignatures(
  markdown: string,
  heading: string,
  signOffs: readonly SignOff[],
  versionNumber: number,
): string {
  const lines = signOffs.flatMap(({ organization, signature }) => {
    if (organization.isRestricted || signature?.number !== versionNumber) return [];
    const person = signature.person === null || signature.person.isRestricted ? '' : signature.person.label;
    const words = [organization.label, person, dayWords(signature.signedOn)].filter((word) => word !== '');
    return [`- ${asMarkdownWords(words.join(', '))}`];
  });
  return lines.length === 0 ? markdown : `${markdown}\n\n## ${asMarkdownWords(heading)}\n\n${lines.join('\n')}`;
}
