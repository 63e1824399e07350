/** What a playbook holds, in the order in which it is read: from the shape of the coalition to what was won. */
export const playbookKinds = [
  { id: 'framework', title: 'How we are built', one: 'Framework', canTake: true },
  { id: 'committee', title: 'Committee charters', one: 'Committee', canTake: true },
  { id: 'guideline', title: 'How we decide and treat each other', one: 'Guidelines', canTake: true },
  { id: 'objection', title: 'What people object, and what we answer', one: 'Objection', canTake: true },
  { id: 'asset', title: 'Texts that worked', one: 'Text', canTake: true },
  { id: 'template', title: 'Lists of tasks that worked', one: 'Task list', canTake: true },
  { id: 'lesson', title: 'What we learned', one: 'Lesson', canTake: true },
  { id: 'win', title: 'What we won', one: 'Win', canTake: false },
  { id: 'timeline', title: 'How it went', one: 'Timeline', canTake: false },
] as const;
export type PlaybookKind = (typeof playbookKinds)[number]['id'];

/** A stop on the way of a lesson: the coalition that passed it on, and when. */
export interface ProvenanceStop {
  readonly coalition: string;
  readonly on: string;
}

/** One piece of a playbook as pure data. */
export interface PlaybookEntry {
  readonly id: string;
  readonly kind: PlaybookKind;
  readonly title: string;
  /** Ids of vocabularies, numbers and days: never words of people. */
  readonly facts: Readonly<Record<string, string>>;
  /** Words of people, by the name of the field; some in Markdown. */
  readonly texts: Readonly<Record<string, string>>;
  /** Pieces in order: clauses of guidelines, days of the timeline, tasks of a list with their days from its first. */
  readonly parts: readonly { readonly key: string; readonly title: string; readonly body: string }[];
  /** Where it came from before it came to the coalition that packed it, the first coalition first. */
  readonly provenance: readonly ProvenanceStop[];
}

/** An entry with every text of people changed, and nothing that is not of an entry. */
export function mapEntry(
  entry: PlaybookEntry,
  change: (text: string) => string,
  coalitionOf: (name: string) => string = (name) => name,
): PlaybookEntry {
  return {
    id: entry.id,
    kind: entry.kind,
    title: change(entry.title),
    facts: entry.facts,
    texts: Object.fromEntries(Object.entries(entry.texts).map(([name, text]) => [name, change(text)])),
    parts: entry.parts.map((part) => ({ key: part.key, title: change(part.title), body: change(part.body) })),
    provenance: entry.provenance.map(({ coalition, on }) => ({ coalition: coalitionOf(coalition), on })),
  };
}

/** All words of people that an entry says. */
export function textsOfEntry(entry: PlaybookEntry): string[] {
  return [entry.title, ...Object.values(entry.texts), ...entry.parts.flatMap((part) => [part.title, part.body])].filter(
    (text) => text !== '',
  );
}

/** The words of an entry by the name of a field; '' where it has none. */
export function textOf(entry: PlaybookEntry, name: string): string {
  return entry.texts[name] ?? '';
}

/** The fact of an entry by its name; '' where it has none. */
export function factOf(entry: PlaybookEntry, name: string): string {
  return entry.facts[name] ?? '';
}
