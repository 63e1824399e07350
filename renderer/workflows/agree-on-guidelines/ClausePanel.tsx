import { ArrowDown, ArrowUp, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { KeptList } from '#renderer/features/language/KeptList.tsx';
import { FindingNote } from '#renderer/features/language/FindingNote.tsx';
import type { DocumentFinding } from '#renderer/features/language/findings-plugin.ts';
import { Button, Checkbox, IconButton, RadioGroup, Section, SidePanel, TextField } from '#renderer/ui/index.ts';
import { guidelineClauseById } from '#shared/content/guideline-clauses.ts';
import type { GuidelineClause } from '#shared/contract/guidelines.ts';
import type { KeptWords } from '#shared/contract/language.ts';
import { fieldLabel, fieldValue, placeholdersOf } from '#shared/domain/guidelines/clause-text.ts';

interface ClausePanelProps {
  readonly clause: GuidelineClause;
  readonly clauses: readonly GuidelineClause[];
  readonly findings: readonly DocumentFinding[];
  /** Words of the guidelines that stay, and why. */
  readonly kept: readonly KeptWords[];
  readonly onTitle: (title: string) => void;
  readonly onChoice: (choice: readonly string[]) => void;
  readonly onField: (name: string, value: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
  readonly onTake: (finding: DocumentFinding, words: string) => void;
  readonly onSetAside: (finding: DocumentFinding) => void;
  readonly onShow: (finding: DocumentFinding) => void;
}

/** What can be chosen and filled in a clause, and the words to look at in it. */
export function ClausePanel(props: ClausePanelProps) {
  const { clause, clauses, findings, onTitle, onMove, onRemove, onClose } = props;
  const { t } = useTranslation('guidelines');
  const index = clauses.findIndex((each) => each.id === clause.id);
  const content = guidelineClauseById(clause.clause);
  return (
    <SidePanel
      label={t('clause.panel', { number: index + 1, title: clause.title })}
      isOpen
      width="map"
      onClose={onClose}
      header={
        <>
          <span className="min-w-0 flex-1 truncate pl-2 text-section">
            {index + 1}. {clause.title}
          </span>
          <IconButton
            icon={ArrowUp}
            label={t('clause.up')}
            keyHint="Alt+Up"
            isDisabled={index === 0}
            onPress={() => onMove(index - 1)}
          />
          <IconButton
            icon={ArrowDown}
            label={t('clause.down')}
            keyHint="Alt+Down"
            isDisabled={index === clauses.length - 1}
            onPress={() => onMove(index + 1)}
          />
          <IconButton icon={X} label={t('clause.close')} keyHint="Esc" onPress={onClose} />
        </>
      }
      footer={
        <Button variant="quiet" icon={Trash2} onPress={onRemove}>
          {t('clause.remove')}
        </Button>
      }
    >
      <div className="px-5 pt-4">
        <p className="mb-4 font-words text-section text-ink">{content?.about ?? t('clause.own')}</p>
        {content === undefined && (
          <div className="mb-5">
            <SettledField key={clause.title} label={t('clause.title')} value={clause.title} onSettle={onTitle} />
          </div>
        )}
        <Choices {...props} />
        <Fields {...props} />
        <Section title={t('clause.words')} count={findings.length} level={3}>
          {findings.length === 0 && <p className="text-ink-2">{t('clause.noWords')}</p>}
          <ol className="flex flex-col gap-2.5">
            {findings.slice(0, 20).map((finding, number) => (
              <FindingNote
                key={`${finding.from} ${finding.ruleId}`}
                finding={finding}
                number={number + 1}
                onTake={(words) => props.onTake(finding, words)}
                onSetAside={() => props.onSetAside(finding)}
                onShow={() => props.onShow(finding)}
              />
            ))}
          </ol>
          <KeptList kept={props.kept} />
        </Section>
      </div>
    </SidePanel>
  );
}

function Choices({ clause, onChoice }: ClausePanelProps) {
  const { t } = useTranslation('guidelines');
  const content = guidelineClauseById(clause.clause);
  if (content === undefined) return null;
  const options = new Set(content.options.map((option) => option.id));
  const additions = clause.choice.filter((id) => !options.has(id));
  const option = clause.choice.find((id) => options.has(id)) ?? null;
  return (
    <>
      {content.options.length > 0 && (
        <div className="mb-5">
          <RadioGroup
            label={t('clause.options')}
            options={content.options.map(({ id, label }) => ({ id, label }))}
            value={option}
            onChange={(id) => onChoice([id, ...additions])}
          />
        </div>
      )}
      {content.additions.length > 0 && (
        <fieldset className="mb-5 flex flex-col gap-1.5">
          <legend className="mb-1 text-meta font-medium text-ink-2">{t('clause.additions')}</legend>
          {content.additions.map(({ id, label }) => (
            <Checkbox
              key={id}
              label={label}
              isSelected={clause.choice.includes(id)}
              onChange={(isOn) => onChoice(isOn ? [...clause.choice, id] : clause.choice.filter((each) => each !== id))}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function Fields({ clause, clauses, onField }: ClausePanelProps) {
  const { t } = useTranslation('guidelines');
  const names = placeholdersOf(clause.body);
  return (
    <Section title={t('clause.fields')} level={3}>
      {names.length === 0 && <p className="text-ink-2">{t('clause.noFields', { example: '{area}' })}</p>}
      <div className="flex flex-col gap-3">
        {names.map((name) => {
          const own = clause.fields[name] ?? '';
          const elsewhere = own === '' ? fieldValue(name, {}, clauses) : '';
          return (
            <SettledField
              key={`${name} ${own}`}
              label={fieldLabel(clause.clause, name)}
              value={own}
              description={elsewhere === '' ? undefined : t('clause.fromElsewhere', { value: elsewhere })}
              onSettle={(value) => onField(name, value)}
            />
          );
        })}
      </div>
    </Section>
  );
}

/** A field whose value counts once somebody leaves it. */
function SettledField({
  label,
  value,
  description,
  onSettle,
}: {
  label: string;
  value: string;
  description?: string | undefined;
  onSettle: (value: string) => void;
}) {
  const [draft, setDraft] = useState(value);
  return (
    <TextField
      label={label}
      value={draft}
      description={description}
      onChange={setDraft}
      onBlur={() => {
        if (draft.trim() !== value) onSettle(draft.trim());
      }}
    />
  );
}
