import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { FormRow, Select } from '#renderer/ui/index.ts';

import type { WinFormDraft } from './win-draft.ts';
import { verifiedWinsQuery } from './win-queries.ts';

/** The goal, milestone, decision and text of a win, and the win that it made possible. */
export function LinkFields({
  draft,
  winId,
  onChange,
  pathError,
}: {
  draft: WinFormDraft;
  /** The win itself, which cannot pave the way to itself; null for a new one. */
  winId: string | null;
  onChange: (change: Partial<WinFormDraft>) => void;
  pathError: string | undefined;
}) {
  const { t } = useTranslation('wins');
  const goals = useQuery(orpc.goals.list.queryOptions({ meta: { shows: ['goals'] } })).data ?? [];
  const links = useQuery(orpc.goals.linkable.queryOptions({ meta: { shows: ['decisions'] } })).data ?? [];
  const assets =
    useQuery(
      orpc.assets.list.queryOptions({
        input: { filter: {}, sort: 'title', isDescending: false, limit: 200 },
        meta: { shows: ['assets'] },
      }),
    ).data?.rows ?? [];
  const wins = useQuery(verifiedWinsQuery()).data ?? [];
  const milestones = goals.find((goal) => goal.id === draft.goalId)?.milestones ?? [];
  const nothing = { id: '', label: t('form.nothing') };
  const titled = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, label: title });
  return (
    <>
      <FormRow>
        <Select
          label={t('form.goal')}
          options={[nothing, ...goals.map(titled)]}
          value={draft.goalId ?? ''}
          onChange={(id) => onChange({ goalId: id || null, milestoneId: null })}
        />
        <Select
          label={t('form.milestone')}
          options={[nothing, ...milestones.map(titled)]}
          value={milestones.some((each) => each.id === draft.milestoneId) ? (draft.milestoneId ?? '') : ''}
          onChange={(id) => onChange({ milestoneId: id || null })}
          isDisabled={milestones.length === 0}
        />
      </FormRow>
      <FormRow>
        <Select
          label={t('form.decision')}
          options={[
            nothing,
            ...links
              .filter((link) => link.type === 'decisions')
              .map(({ recordId, title }) => ({ id: recordId, label: title })),
          ]}
          value={draft.decisionId ?? ''}
          onChange={(id) => onChange({ decisionId: id || null })}
        />
        <Select
          label={t('form.asset')}
          options={[nothing, ...assets.map(titled)]}
          value={draft.assetId ?? ''}
          onChange={(id) => onChange({ assetId: id || null })}
        />
      </FormRow>
      <Select
        label={t('form.paves')}
        options={[nothing, ...wins.filter((win) => win.id !== winId).map(titled)]}
        value={draft.pavesWayTo ?? ''}
        onChange={(id) => onChange({ pavesWayTo: id || null })}
        error={pathError}
      />
    </>
  );
}
