import { guidelineClauseById, type GuidelineClauseContent } from '../../content/guideline-clauses.ts';

/** What stands in for placeholders, by their names. */
export type ClauseFields = Readonly<Record<string, string>>;

/** A clause of a text that is worked on. */
export interface ClauseText {
  readonly title: string;
  /** Markdown with placeholders in braces. */
  readonly body: string;
  readonly fields: ClauseFields;
}

/** A text with its placeholders filled. */
export interface FilledText {
  readonly markdown: string;
  /** The placeholders that stand as blanks, each once, in the order in which they occur. */
  readonly blanks: readonly string[];
}

/** A new clause of the library: its usual choice, its text and the values that its placeholders have when nobody says. */
export function usualClause(content: GuidelineClauseContent): ClauseText & { readonly choice: readonly string[] } {
  const [option] = content.options;
  const choice = [...(option === undefined ? [] : [option.id]), ...content.usual];
  return { title: content.label, choice, body: clauseBody(content, choice), fields: usualFields(content) };
}

/** The text of a clause of the library for the options and additions that were chosen. */
export function clauseBody(content: GuidelineClauseContent, choice: readonly string[]): string {
  const option = content.options.find((each) => choice.includes(each.id)) ?? content.options[0];
  const additions = content.additions.filter((each) => choice.includes(each.id));
  return [option?.text ?? content.text, additions.map((each) => `- ${each.text}`).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * The text of a clause after another choice. Words that were written by hand stay where only an addition comes or goes; another
 * option brings its own text.
 */
export function bodyAfterChoice(
  content: GuidelineClauseContent,
  before: { readonly body: string; readonly choice: readonly string[] },
  choice: readonly string[],
): string {
  const optionOf = (ids: readonly string[]) => content.options.find((each) => ids.includes(each.id))?.id;
  const isAsWritten = before.body.trim() === clauseBody(content, before.choice).trim();
  if (isAsWritten || optionOf(before.choice) !== optionOf(choice)) return clauseBody(content, choice);
  let body = before.body.trim();
  for (const addition of content.additions) {
    const line = `- ${addition.text}`;
    const [was, is] = [before.choice.includes(addition.id), choice.includes(addition.id)];
    if (was && !is)
      body = body
        .split('\n')
        .filter((each) => each.trim() !== line)
        .join('\n')
        .trim();
    if (!was && is) body = `${body}\n${/^- .*$/u.test(body.split('\n').at(-1) ?? '') ? '' : '\n'}${line}`;
  }
  return body;
}

/** The placeholders of a text, each once, in the order in which they occur. */
export function placeholdersOf(body: string): string[] {
  return [...new Set([...body.matchAll(placeholder)].map((match) => match[1] ?? ''))];
}

/**
 * What a placeholder of a clause is filled with: its own value, else what another clause says under the same name; '' for a blank.
 * So the name of the coalition or the county is said once.
 */
export function fieldValue(name: string, own: ClauseFields, all: readonly ClauseText[]): string {
  const said = own[name]?.trim() ?? '';
  if (said !== '') return said;
  for (const clause of all) {
    const value = clause.fields[name]?.trim() ?? '';
    if (value !== '' && placeholdersOf(clause.body).includes(name)) return value;
  }
  return '';
}

/** A clause with its placeholders filled; braces in a value stay as they are. */
export function fillClause(clause: ClauseText, all: readonly ClauseText[]): FilledText {
  const blanks = new Set<string>();
  const markdown = clause.body.replace(placeholder, (_, name: string) => {
    const value = fieldValue(name, clause.fields, all);
    if (value !== '') return value;
    blanks.add(name);
    return `[${name}]`;
  });
  return { markdown, blanks: [...blanks] };
}

/** The whole text: each clause under a numbered heading. */
export function fillGuidelines(clauses: readonly ClauseText[]): FilledText {
  const filled = clauses.map((clause) => fillClause(clause, clauses));
  return {
    markdown: clauses
      .map((clause, index) => `## ${index + 1}. ${clause.title}\n\n${filled[index]?.markdown.trim() ?? ''}`)
      .join('\n\n'),
    blanks: [...new Set(filled.flatMap((each) => each.blanks))],
  };
}

/** What a placeholder asks for: the words of the library, or its own name. */
export function fieldLabel(clauseId: string, name: string): string {
  const field = guidelineClauseById(clauseId)?.fields.find((each) => each.name === name);
  return field?.label ?? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

const placeholder = /\{([\p{L}][\p{L}\p{N} -]{0,39})\}/gu;

function usualFields(content: GuidelineClauseContent): ClauseFields {
  return Object.fromEntries(
    content.fields.filter((field) => field.value !== '').map((field) => [field.name, field.value]),
  );
}
