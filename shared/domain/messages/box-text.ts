/** What of a box is said aloud; the opponent square is private and never among it. */
export interface SpokenBox {
  readonly title: string;
  readonly core: string;
  readonly value: string;
  readonly problem: string;
  readonly solution: string;
  readonly action: string;
  readonly bridge: string;
  readonly points: readonly {
    readonly text: string;
    readonly evidence: string;
    readonly source: string;
    readonly caveat: string;
    readonly story: string;
  }[];
}

/** The words around the parts of a box, in the language of the person who copies it. */
export interface BoxWords {
  readonly core: string;
  readonly value: string;
  readonly problem: string;
  readonly solution: string;
  readonly action: string;
  readonly bridge: string;
  readonly points: string;
  readonly source: string;
  readonly caveat: string;
  readonly story: string;
}

const parts = ['core', 'value', 'problem', 'solution', 'action', 'bridge'] as const;

/** A message box as Markdown; what is empty is left out. */
export function boxMarkdown(box: SpokenBox, words: BoxWords): string {
  const points = box.points.filter((point) => point.text !== '');
  const blocks = [
    ...(box.title === '' ? [] : [`# ${box.title}`]),
    ...parts.flatMap((part) => (box[part] === '' ? [] : [`**${words[part]}** ${box[part]}`])),
    ...(points.length === 0 ? [] : [`## ${words.points}`]),
    ...points.map((point, index) =>
      [`${index + 1}. ${point.text}`, ...proofLines(point, words).map((line) => `   - ${line}`)].join('\n'),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A message box as plain text, for a mail or a note. */
export function boxPlainText(box: SpokenBox, words: BoxWords): string {
  const points = box.points.filter((point) => point.text !== '');
  const blocks = [
    ...(box.title === '' ? [] : [box.title]),
    ...parts.flatMap((part) => (box[part] === '' ? [] : [`${words[part]}: ${box[part]}`])),
    ...points.map((point, index) =>
      [`${index + 1}. ${point.text}`, ...proofLines(point, words).map((line) => `   ${line}`)].join('\n'),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function proofLines(point: SpokenBox['points'][number], words: BoxWords): string[] {
  return [
    ...(point.evidence === ''
      ? []
      : [`${point.evidence}${point.source === '' ? '' : ` (${words.source}: ${point.source})`}`]),
    ...(point.caveat === '' ? [] : [`${words.caveat}: ${point.caveat}`]),
    ...(point.story === '' ? [] : [`${words.story}: ${point.story}`]),
  ];
}
