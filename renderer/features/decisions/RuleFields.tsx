import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Checkbox, FormRow, NumberField, Select } from '#renderer/ui/index.ts';
import { decisionRules, reservedMatters } from '#shared/content/decision-rules.ts';
import { usualRule, type DecisionRule } from '#shared/domain/decisions/rules.ts';

import { percentWords } from './decision-words.ts';

/** What a decision needs: its rule and whether it is reserved. */
export interface RuleDraft {
  readonly rule: DecisionRule;
  readonly isReserved: boolean;
  readonly reservedMatter: string;
}

/** The rule with its own numbers, who must be here, and whether the matter is reserved. */
export function RuleFields({
  draft,
  onChange,
  errorAt,
}: {
  draft: RuleDraft;
  onChange: (draft: RuleDraft) => void;
  errorAt: (field: 'threshold' | 'rounds' | 'fallback' | 'minSectors') => string | undefined;
}) {
  const { t } = useTranslation('decisions');
  const { rule } = draft;
  const set = (part: Partial<DecisionRule>): void => onChange({ ...draft, rule: { ...rule, ...part } });
  return (
    <>
      <Select
        label={t('form.kind')}
        options={decisionRules.map(({ id, label, takes }) => ({ id, label, detail: takes }))}
        value={rule.kind}
        onChange={(kind) => set({ kind, threshold: usualRule(kind).threshold })}
      />
      {rule.kind === 'supermajority' && (
        <NumberField
          label={t('form.threshold')}
          value={percentWords(rule.threshold)}
          onChange={(percent) => set({ threshold: (percent ?? 0) / 100 })}
          minValue={0}
          maxValue={100}
          error={errorAt('threshold')}
        />
      )}
      {rule.kind === 'modified-consensus' && (
        <FormRow>
          <NumberField
            label={t('form.rounds')}
            value={rule.rounds}
            onChange={(rounds) => set({ rounds: rounds ?? 0 })}
            minValue={1}
            maxValue={9}
            error={errorAt('rounds')}
          />
          <NumberField
            label={t('form.fallback')}
            value={percentWords(rule.fallback)}
            onChange={(percent) => set({ fallback: (percent ?? 0) / 100 })}
            minValue={0}
            maxValue={100}
            error={errorAt('fallback')}
          />
        </FormRow>
      )}
      <NumberField
        label={t('form.minSectors')}
        description={t('form.minSectorsHint')}
        value={rule.minSectors}
        onChange={(minSectors) => set({ minSectors })}
        minValue={0}
        maxValue={30}
        error={errorAt('minSectors')}
      />
      <Select
        label={t('form.lived')}
        options={livedChoices.map((id) => ({ id, label: t(`form.livedChoices.${id}`) }))}
        value={livedChoice(rule)}
        onChange={(id) => set({ needsLivedExperience: id === 'guidelines' ? null : id === 'needed' })}
      />
      <Checkbox
        label={t('form.isReserved')}
        isSelected={draft.isReserved}
        onChange={(isReserved) => onChange({ ...draft, isReserved })}
      />
      {draft.isReserved && (
        <Select
          label={t('form.matter')}
          options={[...reservedMatters, { id: '', label: t('form.otherMatter') }]}
          value={draft.reservedMatter}
          onChange={(reservedMatter) => onChange({ ...draft, reservedMatter })}
        />
      )}
    </>
  );
}

const livedChoices = ['guidelines', 'needed', 'notNeeded'] as const;

function livedChoice({ needsLivedExperience }: DecisionRule): (typeof livedChoices)[number] {
  if (needsLivedExperience === null) return 'guidelines';
  return needsLivedExperience ? 'needed' : 'notNeeded';
}
