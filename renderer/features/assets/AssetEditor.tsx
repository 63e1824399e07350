import { BookOpenText, Languages, LetterText, Lock } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import {
  Banner,
  Button,
  Icon,
  MenuButton,
  RichTextEditor,
  TextField,
  classNames,
  type RichTextHandle,
} from '#renderer/ui/index.ts';
import { assetKindById, readingTargets } from '#shared/content/asset-kinds.ts';
import { isRightToLeft } from '#shared/domain/assets/writing-direction.ts';
import { blockPlace } from '#shared/domain/assets/message-blocks.ts';

import type { AssetDetail } from './asset-detail.ts';
import type { AssetWriter, WriterView } from './asset-writer.ts';
import { useMessageBlocks } from './asset-queries.ts';
import { Flags } from './AssetsTable.tsx';
import { languageLabel } from './asset-words.ts';
import { assetSchema } from './block-schema.tsx';

interface EditorProps {
  readonly detail: AssetDetail;
  readonly view: WriterView;
  readonly writer: AssetWriter;
  readonly handle: Ref<RichTextHandle>;
}

/** The text as it will be read: title, words, what its picture shows; counted below. */
export function AssetEditor({ detail, view, writer, handle }: EditorProps) {
  const { t } = useTranslation('assets');
  const { asset } = detail;
  const kind = assetKindById(asset.kind);
  const isOpen = !asset.isLocked || view.isReopened;
  const direction = isRightToLeft(asset.language) ? 'rtl' : 'ltr';
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="min-h-0 flex-1 overflow-auto px-6 py-6">
        <div className="mx-auto flex max-w-170 flex-col gap-4">
          {view.state === 'stale' && (
            <Banner
              tone="honey"
              title={t('editor.stale')}
              action={{ label: t('editor.load'), run: () => writer.load(asset) }}
            />
          )}
          {!isOpen && (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-line bg-sunken px-4 py-2.5 text-body text-ink-2">
              <Icon of={Lock} size={16} />
              {t(
                asset.status === 'retired'
                  ? 'editor.lockedRetired'
                  : asset.status === 'published'
                    ? 'editor.lockedPublished'
                    : 'editor.locked',
              )}
              {asset.status !== 'retired' && (
                <>
                  {' '}
                  {t('editor.reopenHint')}
                  <Button size="small" onPress={() => writer.reopen()}>
                    {t('editor.reopen')}
                  </Button>
                </>
              )}
            </p>
          )}
          <Flags asset={asset} />
          <div dir={direction} className="flex flex-col gap-4">
            {isOpen ? (
              <TextField
                label={t('editor.title')}
                isLabelHidden
                value={view.words.title}
                onChange={(title) => writer.set({ title })}
                onBlur={() => void writer.flush()}
                maxLength={1_000}
              />
            ) : (
              <h2 className="font-words text-page">
                <bdi>{view.words.title}</bdi>
              </h2>
            )}
            <RichTextEditor
              label={t('editor.text')}
              isLabelHidden
              value={view.words.body}
              onChange={(body) => writer.set({ body })}
              onBlur={() => void writer.flush()}
              placeholder={t('editor.placeholder')}
              isDisabled={!isOpen}
              isFrameless
              toolbar="full"
              minLines={10}
              schema={assetSchema}
              handleRef={handle}
            />
          </div>
          {isOpen && (
            <InsertBlock onInsert={(id) => writer.set({ body: `${view.words.body}\n\n${blockPlace(id)}`.trim() })} />
          )}
          {(kind.needsAltText || view.words.altText !== '') && (
            <TextField
              label={t('editor.alt')}
              value={view.words.altText}
              onChange={(altText) => writer.set({ altText })}
              onBlur={() => void writer.flush()}
              isReadOnly={!isOpen}
            />
          )}
        </div>
      </div>
      <Counts detail={detail} state={view.state} />
    </div>
  );
}

/** Puts a shared block at the end of the text, from where it can be dragged. */
function InsertBlock({ onInsert }: { onInsert: (id: string) => void }) {
  const { t } = useTranslation('assets');
  const blocks = useMessageBlocks().data ?? [];
  return (
    <div>
      <MenuButton
        label={t('editor.insertBlock')}
        size="small"
        variant="quiet"
        entries={
          blocks.length === 0
            ? [{ id: 'none', label: t('editor.noBlocks'), isDisabled: true, run: () => {} }]
            : blocks.map((block) => ({ id: block.id, label: block.title, run: () => onInsert(block.id) }))
        }
      />
    </div>
  );
}

/** How long and how hard the text is, against what its kind may hold. */
function Counts({ detail, state }: { detail: AssetDetail; state: WriterView['state'] }) {
  const { t } = useTranslation('assets');
  const { asset, limit, words, grade, ease, findings } = detail;
  const target = readingTargets[assetKindById(asset.kind).readers];
  const behind = detail.translations.filter((each) => each.isBehind).map((each) => languageLabel(each.language));
  const isHard = (grade !== null && grade > target.grade) || (ease !== null && ease < target.ease);
  const level =
    findings === null
      ? t('reading.noRules', { language: languageLabel(asset.language) })
      : ease !== null
        ? t('reading.ease', { ease: Math.round(ease) })
        : grade === null
          ? t('reading.short')
          : t('reading.grade', { grade: Math.max(0, Math.round(grade)) });
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-5 gap-y-1 border-t border-line px-6 py-2.5 text-meta text-ink-2">
      <span className={classNames('flex items-center gap-1.5', isHard && 'text-honey-ink')}>
        <Icon of={BookOpenText} size={14} />
        {level}
      </span>
      <span
        className={classNames(
          'flex items-center gap-1.5',
          limit !== null && limit.state !== 'fine' && 'text-honey-ink',
        )}
      >
        <Icon of={LetterText} size={14} />
        {limit === null
          ? t('limit.none', { count: words })
          : t(`limit.${limit.unit}`, { count: limit.count, most: limit.most })}
        {limit?.state === 'over' && `, ${t('limit.over')}`}
        {limit?.state === 'under' && `, ${t('limit.under', { least: limit.least ?? 0 })}`}
      </span>
      {behind.length > 0 && (
        <span className="flex items-center gap-1.5 text-honey-ink">
          <Icon of={Languages} size={14} />
          {t('flags.behind')}: {behind.join(', ')}
        </span>
      )}
      <span role="status" className="ml-auto">
        {state === 'saving' ? t('editor.saving') : state === 'saved' ? t('editor.saved') : ''}
      </span>
    </div>
  );
}
