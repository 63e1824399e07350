/**
 * [Note: Marks in minutes] Minutes are Markdown with two marks of our own, each made so that the text reads without them:
 * a line that became a record, `!{id} what was written` (`?` a question, `*` a win, `/d` a decision, `/m` a motion), and a
 * person who is named, `@[Name](id)`. A line that still begins with the bare mark was not turned into a record yet.
 */
export const captureKinds = ['task', 'question', 'win', 'decision', 'motion'] as const;
export type CaptureKind = (typeof captureKinds)[number];

/** The mark that begins a line of each kind. */
export const captureMarks: Readonly<Record<CaptureKind, string>> = {
  task: '!',
  question: '?',
  win: '*',
  decision: '/d',
  motion: '/m',
};

/** A line that became a record. */
export interface Capture {
  readonly kind: CaptureKind;
  readonly id: string;
  readonly text: string;
}

/** A person who is named in minutes. */
export interface Mention {
  readonly id: string;
  readonly name: string;
}

/** The capture that a line of stored minutes is; undefined for any other line. */
export function captureOf(line: string): Capture | undefined {
  const match = /^(!|\?|\*|\/d|\/m)\{([\w-]{1,64})\} ?(.*)$/u.exec(line.trim());
  const kind = kindOf(match?.[1]);
  return match === null || kind === undefined ? undefined : { kind, id: match[2] ?? '', text: match[3] ?? '' };
}

/** The line that stands for a capture in stored minutes; its text is kept on one line. */
export function captureLine({ kind, id, text }: Capture): string {
  return `${captureMarks[kind]}{${id}} ${text.replaceAll(/\s+/gu, ' ').trim()}`;
}

/** What a line that a person types asks for: the kind, and the words behind the mark; undefined when it is only text. */
export function draftOf(line: string): { readonly kind: CaptureKind; readonly text: string } | undefined {
  const match = /^(!|\?|\*|\/d(?=\s|$)|\/m(?=\s|$))\s*(.*)$/su.exec(line.trimStart());
  const kind = kindOf(match?.[1]);
  // "!!" and "??" are somebody's feelings, not marks, and "*word*" is emphasis.
  if (match === null || kind === undefined || /^[!?*]/u.test(match[2] ?? '')) return undefined;
  if (kind === 'win' && /^\S[^*]*\*/u.test(match[0].slice(1))) return undefined;
  return { kind, text: (match[2] ?? '').trim() };
}

/** Every capture of stored minutes, in order. */
export function capturesIn(body: string): Capture[] {
  return body.split('\n').flatMap((line) => captureOf(line) ?? []);
}

/** Everybody whom stored minutes name, each once, in order. */
export function mentionsIn(body: string): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const match of body.matchAll(mentionPattern))
    if (!mentions.has(match[2] ?? '')) mentions.set(match[2] ?? '', { id: match[2] ?? '', name: match[1] ?? '' });
  return [...mentions.values()];
}

/** The mark for a person; brackets in a name would end it early and are left out. */
export function mentionMark({ id, name }: Mention): string {
  return `@[${name.replaceAll(/[[\]\n]/gu, '')}](${id})`;
}

/** Stored minutes as Markdown for people: names without their ids, captures as the lines that `lineOf` makes of them. */
export function minutesMarkdown(
  body: string,
  lineOf: (capture: Capture) => string,
  nameOf: (mention: Mention) => string = ({ name }) => name,
): string {
  return body
    .split('\n')
    .map((line) => {
      const capture = captureOf(line);
      return capture === undefined
        ? line.replaceAll(mentionPattern, (_all, name: string, id: string) => nameOf({ id, name }))
        : lineOf(capture);
    })
    .join('\n');
}

/** Stored minutes as words alone, for the search and for the word check. */
export function minutesText(body: string): string {
  return minutesMarkdown(body, ({ text }) => text);
}

const mentionPattern = /@\[([^\]\n]{1,400})\]\(([\w-]{1,64})\)/gu;

function kindOf(mark: string | undefined): CaptureKind | undefined {
  return captureKinds.find((kind) => captureMarks[kind] === mark);
}
