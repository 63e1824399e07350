import { describe, expect, it } from 'vitest';

import { syncProgramOf } from '#shared/domain/sync-folders.ts';

const at = (path: string, ...siblings: string[][]) => syncProgramOf({ path, siblings });

describe('the folder of a sync program', () => {
  it.each([
    ['/home/ana/Dropbox/river.longtable', 'Dropbox'],
    ['/Users/ana/Dropbox (River Alliance)/work/river.longtable', 'Dropbox'],
    ['/Users/ana/Library/CloudStorage/Dropbox/river.longtable', 'Dropbox'],
    ['C:\\Users\\Ana\\OneDrive\\Documents\\river.longtable', 'OneDrive'],
    ['C:\\Users\\Ana\\OneDrive - River Alliance\\river.longtable', 'OneDrive'],
    ['/Users/ana/Library/CloudStorage/OneDrive-Personal/river.longtable', 'OneDrive'],
    ['/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/river.longtable', 'iCloud Drive'],
    ['C:\\Users\\Ana\\iCloudDrive\\river.longtable', 'iCloud Drive'],
    ['/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/river.longtable', 'Google Drive'],
    ['G:\\My Drive\\river.longtable', 'Google Drive'],
    ['/home/ana/Google Drive/river.longtable', 'Google Drive'],
    ['/home/ana/Nextcloud/river.longtable', 'Nextcloud'],
    ['/home/ana/Nextcloud2/river.longtable', 'Nextcloud'],
    ['/home/ana/ownCloud/river.longtable', 'ownCloud'],
  ])('is known by its name: %s', (path, program) => {
    expect(at(path)).toBe(program);
  });

  it('is known by what the program keeps in it, however far up', () => {
    expect(at('/home/ana/shared/deep/river.longtable', [], ['.stfolder', 'deep'])).toBe('Syncthing');
    expect(at('/data/cloud/river.longtable', ['.sync_3fa9c1d2b4e5.db'])).toBe('Nextcloud');
    expect(at('/data/box/river.longtable', [], [], ['.dropbox.cache'])).toBe('Dropbox');
  });
});

describe('an ordinary folder', () => {
  it.each([
    '/home/ana/Documents/river.longtable',
    '/home/ana/Dropboxes of the band/river.longtable',
    '/home/ana/notes about onedrives/river.longtable',
    '/home/ana/Dropbox.longtable',
    'C:\\Coalition\\river.longtable',
  ])('is not taken for one: %s', (path) => {
    expect(at(path, ['.git', '.hidden', 'stfolder'])).toBeNull();
  });
});
