import { committeeKindById } from '../../content/committee-kinds.ts';
import { frameworkTemplateById } from '../../content/framework-templates.ts';
import { leadStrategies } from '../../content/lead-strategies.ts';
import { lessonStatuses, roadmapSteps } from '../../content/learning.ts';
import { winCategories } from '../../content/win-categories.ts';
import type { ReportBlock, ReportDocument, ReportSection } from '../../contract/report-document.ts';
import type { IsoDay } from '../../dates.ts';
import { dayWords } from '../day-words.ts';
import { heading, note, table, written } from '../reports/blocks.ts';
import { counted, dayOrDash } from '../reports/report-words.ts';
import { provenanceWords } from './provenance-words.ts';
import { factOf, playbookKinds, textOf, type PlaybookEntry, type PlaybookKind } from './playbook-entry.ts';

/** A playbook as a booklet to be read, in the order of the road: a document like a report, so that every file and screen draws it the same. */
export function bookletOf(
  entries: readonly PlaybookEntry[],
  facts: { readonly title: string; readonly coalition: string; readonly madeOn: IsoDay },
): ReportDocument {
  const sections = playbookKinds.flatMap((kind): ReportSection[] => {
    const own = entries.filter((entry) => entry.kind === kind.id);
    if (own.length === 0) return [];
    return [
      {
        id: kind.id,
        title: kind.title,
        lead: leads[kind.id](own),
        ownWords: null,
        isOld: false,
        isEmpty: false,
        blocks: blocksOf(kind.id, own),
      },
    ];
  });
  return {
    title: facts.title,
    coalition: facts.coalition,
    lines: [`Packed on ${dayWords(facts.madeOn)}`, counted(entries.length, 'entry', 'entries')],
    madeOn: facts.madeOn,
    sections,
    leftOut: 0,
  };
}

const leads: Readonly<Record<PlaybookKind, (entries: readonly PlaybookEntry[]) => string>> = {
  framework: () => 'The shape that we chose, and why.',
  committee: (entries) => `${counted(entries.length, 'charter')}: what each body is for.`,
  guideline: () => 'The clauses that we agreed on.',
  objection: (entries) => `${counted(entries.length, 'objection')} that we heard, with what we answer.`,
  asset: (entries) => `${counted(entries.length, 'text')} to begin from. Put your own names, figures and places in.`,
  lesson: (entries) =>
    `${counted(entries.length, 'lesson')}, the surest first. What worked for us may need other conditions with you.`,
  template: () => 'What was done, in which order, and how many days after the first task.',
  win: (entries) => `${counted(entries.length, 'win')} on the way.`,
  timeline: () => 'What happened when.',
};

function blocksOf(kind: PlaybookKind, entries: readonly PlaybookEntry[]): ReportBlock[] {
  if (kind === 'win')
    return kept(
      table(
        'Wins',
        ['Day', 'Win', 'Kind', 'What shows it'],
        entries.map((entry) => [
          dayOrDash(factOf(entry, 'wonOn')),
          entry.title,
          winCategories.find((category) => category.id === factOf(entry, 'category'))?.label ?? '',
          textOf(entry, 'evidence'),
        ]),
      ),
    );
  if (kind === 'timeline')
    return kept(
      table(
        'Timeline',
        ['Day', 'What'],
        entries.flatMap((entry) => entry.parts.map((part) => [dayOrDash(part.key), part.title])),
      ),
    );
  return entries.flatMap((entry) => [heading(entry.title), ...kept(...bodies[kind](entry)), ...fromWhere(entry)]);
}

function fromWhere(entry: PlaybookEntry): ReportBlock[] {
  const words = provenanceWords(entry.provenance);
  return words === '' ? [] : [note(words)];
}

type Told = (entry: PlaybookEntry) => (ReportBlock | null)[];

const bodies: Readonly<Record<Exclude<PlaybookKind, 'win' | 'timeline'>, Told>> = {
  framework: (entry) => [
    labelled(
      'Lead strategy',
      leadStrategies.find((strategy) => strategy.id === factOf(entry, 'strategy'))?.label ?? '',
    ),
    labelled('Template', frameworkTemplateById(factOf(entry, 'template'))?.label ?? ''),
  ],
  committee: (entry) => [
    labelled('Kind', committeeKindById(factOf(entry, 'kind'))?.label ?? ''),
    written(textOf(entry, 'purpose')),
    labelled('Meets', textOf(entry, 'meets')),
    labelled('Size', sizeWords(factOf(entry, 'minSize'), factOf(entry, 'maxSize'))),
  ],
  guideline: (entry) => entry.parts.flatMap((part) => [named(part.title), written(part.body)]),
  objection: (entry) => [
    labelled('The worry behind it', textOf(entry, 'worry')),
    written(textOf(entry, 'reply')),
    labelled('Who says it best', textOf(entry, 'messenger')),
  ],
  asset: (entry) => [labelled('What it is for', textOf(entry, 'summary')), written(textOf(entry, 'body'))],
  template: (entry) => [
    table(
      entry.title,
      ['#Day', 'Task', '#Work'],
      entry.parts.map((part) => [part.key, part.title, part.body]),
    ),
  ],
  lesson: (entry) => [
    labelled('How sure', lessonStatuses.find((status) => status.id === factOf(entry, 'status'))?.label ?? ''),
    labelled('Steps', stepWords(factOf(entry, 'roadmapSteps'))),
    ...lessonFields.flatMap(({ name, label }) => {
      const text = textOf(entry, name);
      return text.trim() === '' ? [] : [named(label), written(text)];
    }),
  ],
};

/** The fields of a lesson in the order in which it is told. */
export const lessonFields = [
  { name: 'context', label: 'Where' },
  { name: 'problem', label: 'The problem' },
  { name: 'tried', label: 'What we tried' },
  { name: 'happened', label: 'What happened' },
  { name: 'why', label: 'Why we think so' },
  { name: 'dissent', label: 'Who sees it otherwise' },
  { name: 'cost', label: 'What it cost' },
  { name: 'conditions', label: 'What it needs' },
  { name: 'steps', label: 'Steps to copy' },
  { name: 'pitfalls', label: 'What goes wrong easily' },
  { name: 'again', label: 'What we would do again' },
  { name: 'confirmedBy', label: 'Who confirmed it' },
  { name: 'contact', label: 'Who can be asked' },
] as const;

/** A fact with its name; nothing where there is no fact. */
function labelled(label: string, words: string): ReportBlock | null {
  return words === '' ? null : { kind: 'paragraph', text: `${label}: ${words}`, isNote: false };
}

/** The name of the words that follow. */
function named(label: string): ReportBlock {
  return { kind: 'paragraph', text: label, isNote: true };
}

function kept(...blocks: (ReportBlock | null)[]): ReportBlock[] {
  return blocks.filter((block) => block !== null);
}

function sizeWords(min: string, max: string): string {
  if (min === '' || min === '0') return max === '' || max === '0' ? '' : `at most ${max} people`;
  return max === '' || max === '0' ? `at least ${min} people` : `${min} to ${max} people`;
}

function stepWords(ids: string): string {
  return roadmapSteps
    .filter((step) => ids.split(' ').includes(step.id))
    .map((step) => step.label)
    .join(', ');
}
