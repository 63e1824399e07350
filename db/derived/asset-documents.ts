import type { SearchDocument } from '../dialects/search-index.ts';
import type { AssetRow, MessageBlockRow } from '../schema/assets.ts';

/** A text that is put out: its title, what it is for and what it says. */
export function assetDocument(row: AssetRow): SearchDocument {
  return {
    recordType: 'assets',
    recordId: row.id,
    title: row.title,
    subtitle: row.published_on,
    keys: '',
    body: [row.body, row.summary, row.alt_text, row.note].filter(Boolean).join('\n'),
    isRestricted: false,
    parent: 'assets',
  };
}

/** Words that several texts share. */
export function messageBlockDocument(row: MessageBlockRow): SearchDocument {
  return {
    recordType: 'messageBlocks',
    recordId: row.id,
    title: row.title,
    subtitle: '',
    keys: '',
    body: row.body,
    isRestricted: false,
    parent: 'messageBlocks',
  };
}
