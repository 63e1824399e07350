import type { Translate } from '#renderer/i18n/translate.ts';
import type { GridColumnState, UiIcon } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { FieldDefinition } from '#shared/domain/filters.ts';

import type { PartnerColumn } from './partner-columns.tsx';

/** What tells the people table from the organizations table; everything else they share. */
export interface PartnerFeature {
  readonly type: PartnerType;
  readonly icon: UiIcon;
  readonly fields: readonly FieldDefinition[];
  readonly columns: (t: Translate<'partners'>) => readonly PartnerColumn[];
  /** The columns as they come: which are hidden, which stay in sight. */
  readonly usualColumns: GridColumnState;
  /** Opens the sheet that adds one. */
  readonly add: () => void;
  /** Opens the sheet that edits one. */
  readonly edit: (id: string) => void;
}
