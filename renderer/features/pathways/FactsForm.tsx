import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { shortMoneyWords } from '#renderer/app/words/money.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Checkbox, LinkButton, RadioGroup, Section } from '#renderer/ui/index.ts';
import { pathwayQuestions, type PathwayQuestion } from '#shared/content/program/pathway-questions.ts';
import { answerLabel } from '#shared/domain/program/answer-label.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';

/** The ten questions of the chooser: what people answered, and what the records say where nobody did. */
export function FactsForm({ program }: { program: ProgramOverview }) {
  const { t } = useTranslation('pathways');
  return (
    <Section title={t('choose.facts')}>
      <p className="pb-2 text-meta text-ink-2">{t('choose.factsHint')}</p>
      <ol className="flex flex-col gap-4">
        {pathwayQuestions.map((question) => (
          <li key={question.id} className="rounded-card border border-line bg-raised px-4 py-3">
            <Question question={question} program={program} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Question({ question, program }: { question: PathwayQuestion; program: ProgramOverview }) {
  const { t } = useTranslation('pathways');
  const { discreet } = useDeviceSettings();
  const own = program.facts.find((fact) => fact.question === question.id);
  const suggestion = program.suggestions.find((each) => each.question === question.id);
  const answer = (answers: string[]): void => {
    client.program
      .answer({ question: question.id, answers, note: own?.note ?? '' })
      .then((saved) => afterSave(saved), showError);
  };
  const given = own?.answers ?? [];
  return (
    <div className="flex flex-col gap-2">
      {question.isMany === true ? (
        <fieldset className="flex flex-col gap-1">
          <legend className="pb-1 font-name">{question.label}</legend>
          {question.answers.map((each) => (
            <Checkbox
              key={each.id}
              label={answerLabel(each, program.currency)}
              isSelected={given.includes(each.id)}
              onChange={(isOn) => answer(isOn ? [...given, each.id] : given.filter((id) => id !== each.id))}
            />
          ))}
        </fieldset>
      ) : (
        <RadioGroup
          label={question.label}
          orientation="horizontal"
          options={question.answers.map((each) => ({ id: each.id, label: answerLabel(each, program.currency) }))}
          value={given[0] ?? ''}
          onChange={(id) => answer([id])}
        />
      )}
      {own !== undefined && own.note !== '' && <p className="text-meta text-ink-2">{own.note}</p>}
      {own !== undefined && question.isMany !== true && (
        <span>
          <LinkButton onPress={() => answer([])}>
            {t('choose.clear')}
            <span className="sr-only">{`, ${question.label}`}</span>
          </LinkButton>
        </span>
      )}
      {suggestion !== undefined && (
        <p className={`text-meta ${own === undefined ? 'text-moss' : 'text-ink-3'}`}>
          {t('choose.fromRecords', {
            words: t(`choose.because.${suggestion.source}`, {
              answer: question.answers
                .filter((each) => suggestion.answers.includes(each.id))
                .map((each) => sentencePart(answerLabel(each, program.currency)))
                .join(', '),
              detail:
                discreet && suggestion.isRestricted
                  ? t('private')
                  : suggestion.source === 'ties'
                    ? t('choose.share', { part: tiesOf(suggestion.detail)[0], whole: tiesOf(suggestion.detail)[1] })
                    : suggestion.source === 'money'
                      ? shortMoneyWords(Number(suggestion.detail), program.currency)
                      : suggestion.detail,
            }),
          })}
        </p>
      )}
    </div>
  );
}

/** An answer inside a sentence: its first letter small. */
function sentencePart(label: string): string {
  return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}

function tiesOf(detail: string): readonly [string, string] {
  const [part = '', whole = ''] = detail.split('/');
  return [part, whole];
}
