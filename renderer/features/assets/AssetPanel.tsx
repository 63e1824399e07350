import type { RefObject } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { SidePanel, Tabs, type RichTextHandle } from '#renderer/ui/index.ts';

import type { AssetDetail } from './asset-detail.ts';
import { LanguagesTab } from './LanguagesTab.tsx';
import { RemarksTab } from './RemarksTab.tsx';
import { ReviewTab } from './ReviewTab.tsx';
import { UseTab } from './UseTab.tsx';
import { VersionsTab } from './VersionsTab.tsx';
import { WordsTab } from './WordsTab.tsx';

/** What stands beside a text. */
export const panelTabs = ['words', 'review', 'versions', 'remarks', 'use', 'languages'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** What every part of the panel gets. */
export interface PanelProps {
  readonly detail: AssetDetail;
  readonly handle: RefObject<RichTextHandle | null>;
  readonly isOpen: boolean;
  /** Writes what was typed before something is said about it. */
  readonly onFlush: () => Promise<void>;
}

/** Everything around a text: its words, its reviews, versions, remarks, uses and languages. */
export function AssetPanel({ tab, onTab, ...props }: PanelProps & { tab: PanelTab; onTab: (tab: PanelTab) => void }) {
  const { t } = useTranslation('assets');
  const { detail } = props;
  const open = (detail.findings ?? []).filter((each) => each.exempt === undefined && each.overrideId === '').length;
  const counts: Readonly<Record<PanelTab, number>> = {
    words: open + detail.numbers.filter(({ backing }) => backing === null).length,
    review: detail.next?.refusals.length ?? 0,
    versions: detail.versions.length,
    remarks: detail.comments.filter(({ resolvedOn }) => resolvedOn === null).length,
    use: detail.uses.length,
    languages: detail.translations.filter(({ isBehind, state }) => isBehind || state === 'needed').length,
  };
  return (
    <SidePanel label={t('panel')} isOpen isBeside>
      <Tabs
        label={t('panel')}
        tabs={panelTabs.map((id) => ({ id, label: t(`tabs.${id}`), ...(counts[id] > 0 && { count: counts[id] }) }))}
        value={tab}
        onChange={(id) => onTab(panelTabs.find((each) => each === id) ?? 'words')}
      >
        <div className="p-4">
          {tab === 'words' && <WordsTab {...props} />}
          {tab === 'review' && <ReviewTab {...props} />}
          {tab === 'versions' && <VersionsTab {...props} />}
          {tab === 'remarks' && <RemarksTab {...props} />}
          {tab === 'use' && <UseTab {...props} />}
          {tab === 'languages' && <LanguagesTab {...props} />}
        </div>
      </Tabs>
    </SidePanel>
  );
}
