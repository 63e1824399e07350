import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { LanguageLocale } from '#shared/content/language/language-rule.ts';
import { checkLanguage, type LanguageFinding, type LanguageGlossary } from '#shared/domain/language/check-language.ts';
import { guessLocale } from '#shared/domain/language/guess-locale.ts';

/** A finding in a document: where it stands there, and its words. */
export interface DocumentFinding extends LanguageFinding {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

interface PluginOptions {
  /** 'guess' reads each block by both languages, that which it seems to be in first. */
  readonly locale: LanguageLocale | 'guess';
  readonly glossary: LanguageGlossary;
  /** Findings that were set aside are not marked. */
  readonly isSetAside: (finding: DocumentFinding) => boolean;
  readonly onFindings: (findings: readonly DocumentFinding[]) => void;
}

/** The name under which the editor knows the plugin, to change or remove it. */
export const findingsKey = new PluginKey<Marked>('language-findings');

interface Marked {
  readonly findings: readonly DocumentFinding[];
  readonly marks: DecorationSet;
}

/** Marks the words that rules find while somebody types. Only blocks that changed are read again. */
export function findingsPlugin({ locale, glossary, isSetAside, onFindings }: PluginOptions): Plugin<Marked> {
  const known = new WeakMap<Node, readonly DocumentFinding[]>();
  const read: Read = (text) => (locale === 'guess' ? inBoth(text, glossary) : checkLanguage(text, locale, glossary));
  const mark = (state: EditorState): Marked => {
    const findings = documentFindings(state.doc, read, known).filter((finding) => !isSetAside(finding));
    const marks = findings.map((finding, index) =>
      Decoration.inline(finding.from, finding.to, {
        class: `lt-finding lt-finding-${toneOf(finding)}`,
        'data-finding': String(index + 1),
      }),
    );
    return { findings, marks: DecorationSet.create(state.doc, marks) };
  };
  return new Plugin<Marked>({
    key: findingsKey,
    state: {
      init: (_, state) => mark(state),
      apply: (transaction, before, _, state) =>
        transaction.docChanged || transaction.getMeta(findingsKey) === 'again' ? mark(state) : before,
    },
    props: { decorations: (state) => findingsKey.getState(state)?.marks },
    view: (view) => {
      let told = findingsKey.getState(view.state)?.findings;
      onFindings(told ?? []);
      return {
        update: ({ state }) => {
          const findings = findingsKey.getState(state)?.findings ?? [];
          if (findings === told) return;
          told = findings;
          onFindings(findings);
        },
      };
    },
  });
}

/** How a finding is drawn: what to avoid, what to consider, what only to know, and what is let pass. */
export function toneOf(finding: LanguageFinding): 'avoid' | 'consider' | 'note' | 'exempt' {
  if (finding.exempt !== undefined) return 'exempt';
  if (finding.severity === 'H') return 'avoid';
  return finding.severity === 'M' ? 'consider' : 'note';
}

/** By the rules of the language that the text seems to be in, then by those of the other one where these find nothing. */
function inBoth(text: string, glossary: LanguageGlossary): readonly LanguageFinding[] {
  const first = guessLocale(text);
  const found = checkLanguage(text, first, glossary);
  const others = checkLanguage(text, first === 'en' ? 'es' : 'en', glossary).filter((other) =>
    found.every((each) => each.end <= other.start || each.start >= other.end),
  );
  return [...found, ...others].toSorted((left, right) => left.start - right.start);
}

type Read = (text: string) => readonly LanguageFinding[];

function documentFindings(doc: Node, read: Read, known: WeakMap<Node, readonly DocumentFinding[]>): DocumentFinding[] {
  const found: DocumentFinding[] = [];
  doc.descendants((node, position, parent) => {
    if (!node.isTextblock) return !node.type.spec.code;
    if (node.type.spec.code === true) return false;
    const isQuoted = parent?.type.name === 'blockquote';
    let findings = known.get(node);
    if (findings === undefined) known.set(node, (findings = blockFindings(node, read, isQuoted)));
    for (const finding of findings)
      found.push({ ...finding, from: position + 1 + finding.start, to: position + 1 + finding.end });
    return false;
  });
  return found;
}

/** The findings of one block, by offsets into it. A block quote is read as Markdown writes it. */
function blockFindings(node: Node, read: Read, isQuoted: boolean): DocumentFinding[] {
  const text = node.textBetween(0, node.content.size, undefined, (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '\uFFFC',
  );
  const sign = isQuoted ? '> ' : '';
  return read(sign + text).map((finding) => {
    const [start, end] = [finding.start - sign.length, finding.end - sign.length];
    return { ...finding, start, end, from: start, to: end, words: text.slice(start, end) };
  });
}
