import type { IsoDay } from '../../dates.ts';
import { foldText } from '../../text.ts';
import { isNamedBy, parseTask } from '../tasks/parse-task.ts';
import { mentionsIn } from './minutes-marks.ts';

/** Somebody whom an action item may be given to. */
export interface ActionPerson {
  readonly id: string;
  readonly name: string;
}

/** An action item as it was understood from a line of the minutes. */
export interface ActionLine {
  readonly title: string;
  readonly owner: ActionPerson | null;
  readonly dueOn: IsoDay | null;
  readonly priority: 'low' | 'normal' | 'high';
  readonly effort: number;
}

/**
 * Reads an action item from a line of the minutes. The owner is the first who is named with an @; else a name at the start, as in
 * "Marisol: visor page" or "Marisol will call Petra Friday". Days, priority and effort are read as for any task.
 */
export function actionLine(text: string, people: readonly ActionPerson[], today: IsoDay): ActionLine {
  const [mention] = mentionsIn(text);
  const words = withoutMentions(text, mention?.id);
  const named = mention === undefined ? nameAtStart(words, people) : null;
  const parsed = parseTask(named?.rest ?? words, today);
  const owner = mention ?? named?.person ?? onlyNamed(people, parsed.owner);
  const title = parsed.title.replace(/^[\s:,–-]+/u, '').trim();
  return {
    title: capitalized(title === '' ? words.trim() : title),
    owner: owner ?? null,
    dueOn: parsed.dueOn,
    priority: parsed.priority ?? 'normal',
    effort: parsed.effort ?? 1,
  };
}

/** The owner's mark goes; others stay as names. A mark at the start takes "will" and "to" along. */
function withoutMentions(text: string, ownerId: string | undefined): string {
  return text
    .replaceAll(/@\[([^\]\n]{1,400})\]\(([\w-]{1,64})\)/gu, (_all, name: string, id: string, at: number) =>
      id === ownerId ? (at === 0 ? '\uE000' : '') : name,
    )
    .replace(/^\uE000\s*(?:will|to|:|,)?\s*/iu, '')
    .replaceAll('\uE000', '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** "Marisol: …", "Marisol Vega will …": one person alone may be meant. */
function nameAtStart(
  text: string,
  people: readonly ActionPerson[],
): { readonly person: ActionPerson; readonly rest: string } | null {
  const match = /^([\p{L}\p{M}“”"'’.-]+(?: [\p{L}\p{M}“”"'’.-]+){0,2}?)(?::| will| to)\s+(.+)$/u.exec(text);
  const person = match === null ? null : onlyNamed(people, match[1] ?? '');
  return match === null || person === null ? null : { person, rest: match[2] ?? '' };
}

function onlyNamed(people: readonly ActionPerson[], word: string): ActionPerson | null {
  if (word.trim() === '') return null;
  const folded = foldText(word);
  const exact = people.filter(({ name }) => foldText(name).split(/\s+/u).includes(folded));
  const found = exact.length > 0 ? exact : people.filter(({ name }) => isNamedBy(name, word));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
