/** A property of a calendar file with the line on which it begins, counted from 1. */
export interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
  readonly line: number;
}

/** A component: BEGIN to END. */
export interface IcsComponent {
  readonly name: string;
  readonly line: number;
  readonly properties: IcsProperty[];
  readonly components: IcsComponent[];
}

/** A line that could not be read as it stands. */
export interface IcsLineProblem {
  readonly line: number;
  readonly reason: 'unreadableLine' | 'endWithoutBegin' | 'neverEnded';
  readonly text: string;
}

/**
 * The components of a calendar file. Folded lines are joined, blank ones are left out; a line that is no property is reported, and
 * the rest is read. Components need no calendar around them.
 */
export function readComponents(text: string): {
  readonly components: IcsComponent[];
  readonly problems: IcsLineProblem[];
} {
  const root: IcsComponent = { name: '', line: 0, properties: [], components: [] };
  const open: IcsComponent[] = [root];
  const problems: IcsLineProblem[] = [];
  for (const { line, text: content } of unfolded(text)) {
    const property = parseProperty(content, line);
    if (property === null) {
      problems.push({ line, reason: 'unreadableLine', text: content.slice(0, 200) });
      continue;
    }
    const inner = open.at(-1) ?? root;
    const name = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      const component = { name, line, properties: [], components: [] };
      inner.components.push(component);
      open.push(component);
    } else if (property.name === 'END') {
      const index = open.findLastIndex((each) => each.name === name);
      if (index > 0) open.length = index;
      else problems.push({ line, reason: 'endWithoutBegin', text: content.slice(0, 200) });
    } else inner.properties.push(property);
  }
  for (const component of open.slice(1))
    problems.push({ line: component.line, reason: 'neverEnded', text: `BEGIN:${component.name}` });
  return { components: root.components, problems };
}

/** Text as it was meant: "\\n" is a new line, "\\," a comma. Some programs escape quotation marks too. */
export function plainText(value: string): string {
  return value.replace(/\\([\\;,"nN])/g, (_all, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
}

/** A list of texts, parted at commas that are not escaped. */
export function textList(value: string): string[] {
  return (value.match(/(?:\\.|[^\\,])+/g) ?? []).map((part) => plainText(part).trim()).filter((part) => part !== '');
}

function* unfolded(text: string): Generator<{ readonly line: number; readonly text: string }> {
  let held: { line: number; text: string } | null = null;
  let number = 0;
  for (const raw of text.replace(/^\u{FEFF}/u, '').split(/\r\n|\n|\r/)) {
    number++;
    if (/^[ \t]/.test(raw) && held !== null) held.text += raw.slice(1);
    else if (raw.trim() !== '') {
      if (held !== null) yield held;
      held = { line: number, text: raw };
    }
  }
  if (held !== null) yield held;
}

/** Name, parameters and value; a colon in quotation marks parts nothing. Null where there is no value. */
function parseProperty(content: string, line: number): IcsProperty | null {
  let quoted = false;
  const stops: number[] = [];
  for (let at = 0; at < content.length; at++) {
    const letter = content[at];
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ';') stops.push(at);
    else if (!quoted && letter === ':') {
      stops.push(at);
      break;
    }
  }
  const end = stops.at(-1);
  if (end === undefined || content[end] !== ':') return null;
  const name = content.slice(0, stops[0]).trim().toUpperCase();
  if (!/^[A-Z][A-Z0-9-]*$/.test(name)) return null;
  const parameters: Record<string, string> = {};
  for (const [index, start] of stops.slice(0, -1).entries()) {
    const part = content.slice(start + 1, stops[index + 1]);
    const equals = part.indexOf('=');
    if (equals > 0) parameters[part.slice(0, equals).trim().toUpperCase()] = part.slice(equals + 1).replaceAll('"', '');
  }
  return { name, parameters, value: content.slice(end + 1), line };
}
