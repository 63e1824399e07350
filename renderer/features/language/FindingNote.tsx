import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { glossaryRule } from '#shared/domain/language/glossary.ts';
import { Button, Kbd, PlainButton, classNames } from '#renderer/ui/index.ts';

import { useGlossary } from './use-glossary.ts';
import { toneOf, type DocumentFinding } from './findings-plugin.ts';

interface FindingNoteProps {
  readonly finding: DocumentFinding;
  readonly number: number;
  readonly onTake: (words: string) => void;
  readonly onSetAside: () => void;
  readonly onShow: () => void;
}

/** A note in the margin: what the words do, what else could be said, and a way to leave them as they are. */
export function FindingNote({ finding, number, onTake, onSetAside, onShow }: FindingNoteProps) {
  const { t } = useTranslation('language');
  const rule = glossaryRule(useGlossary(), finding.ruleId);
  const tone = toneOf(finding);
  if (rule === undefined) return null;
  return (
    <li
      className={classNames(
        'relative py-2.5 pr-3 pl-4 before:absolute before:inset-y-2 before:left-0 before:border-l-[3px]',
        tone === 'exempt' ? '' : 'rounded-card border border-line bg-raised shadow-2',
        sides[tone],
      )}
    >
      <div className="flex items-center gap-2">
        <span className={classNames('font-medium', headings[tone])}>
          {number} {tone === 'exempt' ? t(`exempt.${finding.exempt ?? 'quote'}`) : t(`tones.${tone}`)}
        </span>
        {number <= 9 && tone !== 'exempt' && (
          <span className="ml-auto">
            <Kbd keys={`Alt+${number}`} />
          </span>
        )}
      </div>
      <p className="text-meta text-ink-2">
        <span className="font-words text-ink">“{finding.words}”</span> {rule.reason}.
      </p>
      {rule.exceptions.length > 0 && (
        <p className="text-meta text-ink-3">{t('fine', { where: rule.exceptions.join('; ') })}</p>
      )}
      {tone !== 'exempt' && (
        <div className="mt-2 flex flex-wrap gap-1.5">
          {rule.suggestions.map((words) => (
            <PlainButton
              key={words}
              onPress={() => onTake(words)}
              className="rounded-control border border-line-2 bg-bg px-2 py-1 text-left font-medium hover:border-ctl hover:bg-hover"
            >
              {words}
            </PlainButton>
          ))}
        </div>
      )}
      <div className="mt-1 -ml-2 flex gap-1">
        <Button size="small" variant="quiet" onPress={onShow}>
          {t('show')}
          <span className="sr-only"> {finding.words}</span>
        </Button>
        <Button size="small" variant="quiet" onPress={onSetAside}>
          {t('setAside')}
          <span className="sr-only"> {finding.words}</span>
        </Button>
      </div>
    </li>
  );
}

const sides = {
  avoid: 'before:border-solid before:border-danger',
  consider: 'before:border-dashed before:border-honey-ink',
  note: 'before:border-dotted before:border-ink-3',
  exempt: 'before:border-dotted before:border-ctl',
} as const;

const headings = {
  avoid: 'text-danger',
  consider: 'text-honey-ink',
  note: 'text-ink-2',
  exempt: 'text-ink-2',
} as const;
