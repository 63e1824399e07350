import { ArrowDown, ArrowUp, ChevronDown, ChevronUp, Plus } from 'lucide-react';
import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { showFinding, takeFirst, takeWords } from '#renderer/features/language/finding-acts.ts';
import { toneOf, type DocumentFinding } from '#renderer/features/language/findings-plugin.ts';
import { useGlossary } from '#renderer/features/language/use-glossary.ts';
import { useFindingKeys, useFindings, useNumberKeys } from '#renderer/features/language/use-findings.ts';
import { openKeep } from '#renderer/features/language/open-keep.tsx';
import { useKeptNames, useKeptWords } from '#renderer/features/language/use-kept-words.ts';
import { EmptyState, classNames, type RichTextHandle } from '#renderer/ui/index.ts';
import { guidelineClauseById } from '#shared/content/guideline-clauses.ts';
import type { GuidelineClause } from '#shared/contract/guidelines.ts';
import type { KeptWords, WordKeeper } from '#shared/contract/language.ts';
import { bodyAfterChoice, fillClause } from '#shared/domain/guidelines/clause-text.ts';
import { checkLanguage, type LanguageGlossary } from '#shared/domain/language/check-language.ts';
import { guessLocale } from '#shared/domain/language/guess-locale.ts';

import { ClauseOutline, type ClauseFacts } from './ClauseOutline.tsx';
import { ClausePanel } from './ClausePanel.tsx';
import { ClauseSection } from './ClauseSection.tsx';
import { openAddClause } from './open-guidelines.tsx';
import { useClauseWriter, type ClauseWriter } from './use-clause-writer.ts';

/** The text that is worked on: its outline, the document, and what can be chosen in the clause that is open. */
export function TextTab({
  guidelineId,
  clauses,
  openId,
  onOpen,
}: {
  guidelineId: string;
  clauses: readonly GuidelineClause[];
  openId: string | undefined;
  onOpen: (id: string | undefined) => void;
}) {
  const { t } = useTranslation('guidelines');
  const writer = useClauseWriter();
  const glossary = useGlossary();
  const keeper: WordKeeper = { type: 'guidelines', id: guidelineId };
  const kept = useKeptWords(keeper);
  const names = useKeptNames(kept);
  const handle = useRef<RichTextHandle>(null);
  const page = useRef<HTMLDivElement>(null);
  // What stands in the editor now, also while it is not written down yet.
  const typed = useRef('');
  const open = clauses.find((clause) => clause.id === openId);
  const add = () => openAddClause(guidelineId, clauses, onOpen);
  const move = (clause: GuidelineClause, to: number): void => {
    if (to < 0 || to >= clauses.length) return;
    client.guidelines.moveClause({ id: clause.id, index: to }).then((saved) => afterSave(saved), showError);
  };
  useClauseKeys(clauses, open, { onOpen, onMove: move, onAdd: add });
  useEffect(() => {
    // Only the document moves: scrolling into view would move the window as well.
    const section = page.current?.querySelector<HTMLElement>(`[data-clause="${openId}"]`);
    if (section) page.current?.scrollTo({ top: section.offsetTop - 12 });
  }, [openId]);
  if (clauses.length === 0)
    return (
      <EmptyState title={t('clause.nobody')} actions={[{ label: t('actions.addClause'), keyHint: 'N', run: add }]} />
    );
  return (
    <div className="relative flex min-h-0 flex-1">
      <ClauseOutline
        clauses={clauses}
        factsOf={(clause) => factsOf(clause, clauses, glossary, names)}
        openId={openId}
        onOpen={onOpen}
        onAdd={add}
      />
      <div
        ref={page}
        role="group"
        aria-label={t('document')}
        className={classNames(
          'relative min-w-0 flex-1 overflow-auto px-6 py-5',
          open !== undefined && 'pr-84 panel:pr-6',
        )}
      >
        <div className="mx-auto flex max-w-170 flex-col gap-2">
          {clauses.map((clause, index) => (
            <ClauseSection
              key={clause.id}
              clause={clause}
              number={index + 1}
              markdown={fillClause(clause, clauses).markdown}
              isOpen={clause.id === openId}
              handleRef={handle}
              onTyped={(text) => {
                typed.current = text;
              }}
              onOpen={() => onOpen(clause.id === openId ? undefined : clause.id)}
              onText={(body) => void writer.write(clause, { body })}
            />
          ))}
        </div>
      </div>
      {open !== undefined && (
        <OpenClause
          key={open.id}
          keeper={keeper}
          kept={kept}
          names={names}
          clause={open}
          clauses={clauses}
          handle={handle}
          typed={typed}
          writer={writer}
          onMove={(to) => move(open, to)}
          onClose={() => onOpen(undefined)}
        />
      )}
    </div>
  );
}

function OpenClause({
  keeper,
  kept,
  names,
  clause,
  clauses,
  handle,
  typed,
  writer,
  onMove,
  onClose,
}: {
  keeper: WordKeeper;
  kept: readonly KeptWords[];
  /** What the findings are called that stay. */
  names: ReadonlySet<string>;
  clause: GuidelineClause;
  clauses: readonly GuidelineClause[];
  handle: RefObject<RichTextHandle | null>;
  typed: RefObject<string>;
  writer: ClauseWriter;
  onMove: (to: number) => void;
  onClose: () => void;
}) {
  const findings = useFindings(handle, 'guess', names);
  // Blanks that were filled and are not in the data yet.
  const filling = useRef<Readonly<Record<string, string>>>({});
  const choose = (choice: readonly string[]): void => {
    const content = guidelineClauseById(clause.clause);
    if (content === undefined) return;
    const body = bodyAfterChoice(content, { choice: clause.choice, body: typed.current }, choice);
    void writer.write(clause, { choice: [...choice], body });
  };
  const take = (finding: DocumentFinding, words: string): void => takeWords(handle, finding, words);
  const show = (finding: DocumentFinding): void => showFinding(handle, finding);
  const leave = ({ ruleId, words }: DocumentFinding): void => openKeep(keeper, ruleId, words);
  const glossary = useGlossary();
  useFindingKeys(handle, findings, { onTake: (finding) => takeFirst(handle, finding, glossary), onLeave: leave });
  useNumberKeys((number) => {
    const finding = findings[number - 1];
    if (finding !== undefined && finding.exempt === undefined) show(finding);
  });
  return (
    <ClausePanel
      clause={clause}
      clauses={clauses}
      findings={findings}
      kept={kept}
      onTitle={(title) => {
        if (title !== '') void writer.write(clause, { title });
      }}
      onChoice={choose}
      onField={(name, value) => {
        const known = clause.version >= writer.writtenVersion(clause.id) ? {} : filling.current;
        filling.current = { ...known, [name]: value };
        void writer.write(clause, { fields: { ...clause.fields, ...filling.current } });
      }}
      onMove={onMove}
      onRemove={() => {
        onClose();
        client.guidelines.removeClause({ id: clause.id }).then((saved) => afterSave(saved), showError);
      }}
      onClose={onClose}
      onTake={take}
      onSetAside={leave}
      onShow={show}
    />
  );
}

function factsOf(
  clause: GuidelineClause,
  clauses: readonly GuidelineClause[],
  glossary: LanguageGlossary,
  names: ReadonlySet<string>,
): ClauseFacts {
  const { markdown, blanks } = fillClause(clause, clauses);
  const findings = checkLanguage(markdown, guessLocale(markdown), glossary).filter((finding) => {
    const tone = toneOf(finding);
    const stays = names.has(`${finding.ruleId} ${markdown.slice(finding.start, finding.end).toLowerCase()}`);
    return !stays && (tone === 'avoid' || tone === 'consider');
  });
  return { blanks: blanks.length, findings: findings.length };
}

function useClauseKeys(
  clauses: readonly GuidelineClause[],
  open: GuidelineClause | undefined,
  on: {
    onOpen: (id: string | undefined) => void;
    onMove: (clause: GuidelineClause, to: number) => void;
    onAdd: () => void;
  },
): void {
  const { t } = useTranslation('guidelines');
  const index = clauses.findIndex((clause) => clause.id === open?.id);
  const step = (by: -1 | 1) => on.onOpen(clauses[Math.min(clauses.length - 1, Math.max(0, index + by))]?.id);
  useActionScope([
    defineAction({
      id: 'guidelines.next',
      title: t('actions.next'),
      group: 'here',
      icon: ChevronDown,
      shortcut: 'J',
      run: () => step(1),
    }),
    defineAction({
      id: 'guidelines.previous',
      title: t('actions.previous'),
      group: 'here',
      icon: ChevronUp,
      shortcut: 'K',
      run: () => step(-1),
    }),
    defineAction({
      id: 'guidelines.addClause',
      title: t('actions.addClause'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => on.onAdd(),
    }),
    ...(open === undefined
      ? []
      : [
          defineAction({
            id: 'guidelines.up',
            title: t('actions.up'),
            group: 'here',
            icon: ArrowUp,
            shortcut: 'Alt+Up',
            run: () => on.onMove(open, index - 1),
          }),
          defineAction({
            id: 'guidelines.down',
            title: t('actions.down'),
            group: 'here',
            icon: ArrowDown,
            shortcut: 'Alt+Down',
            run: () => on.onMove(open, index + 1),
          }),
        ]),
  ]);
}
