import type { Translate } from '#renderer/i18n/translate.ts';
import { likelyWords, reasonWords } from '#renderer/features/partners/duplicates/reason-words.ts';
import { Tag, type DataGridColumn } from '#renderer/ui/index.ts';
import type { DuplicatePair, DuplicateSide } from '#shared/contract/duplicates.ts';
import { likelyDuplicate } from '#shared/domain/duplicates/traits.ts';

/** The columns of the queue: how likely, the two, and why. */
export function pairColumns(t: Translate<'duplicates'>): readonly DataGridColumn<DuplicatePair>[] {
  return [
    {
      id: 'score',
      header: t('columns.score'),
      width: 124,
      render: ({ score }) => (
        <span title={t('score', { score })}>
          <Tag tone={score >= likelyDuplicate ? 'accent' : 'neutral'}>{likelyWords(score)}</Tag>
          <span className="sr-only"> {t('score', { score })}</span>
        </span>
      ),
    },
    {
      id: 'left',
      header: t('columns.left'),
      width: 200,
      isGrowing: true,
      isLink: true,
      render: ({ left }) => <SideCell side={left} />,
    },
    { id: 'right', header: t('columns.right'), width: 200, render: ({ right }) => <SideCell side={right} /> },
    {
      id: 'why',
      header: t('columns.why'),
      width: 220,
      render: ({ reasons }) => <span className="text-ink-2">{reasonWords(reasons)}</span>,
      text: ({ reasons }) => reasonWords(reasons),
    },
  ];
}

function SideCell({ side }: { side: DuplicateSide }) {
  return (
    <>
      <bdi className="font-name">{side.name}</bdi>
      {side.detail !== '' && <bdi className="ml-2 text-meta text-ink-3">{side.detail}</bdi>}
    </>
  );
}
