/** What is known of a file's place: its path, and the names that stand in each of its folders (the nearest first), where they could be read. */
export interface FilePlace {
  readonly path: string;
  readonly siblings: readonly (readonly string[])[];
}

/**
 * The cloud drive or sync program that watches the folder of a file, or null. Such programs copy a database while it is being written,
 * and put a second copy beside it when two computers change it. Folder names are those that each program makes by itself.
 */
export function syncProgramOf(place: FilePlace): string | null {
  const folders = place.path
    .split(/[/\\]/)
    .slice(0, -1)
    .map((folder) => folder.toLowerCase());
  const named = folderRules.find((rule) => folders.some((folder) => rule.isFolder(folder)));
  if (named !== undefined) return named.program;
  const names = place.siblings.flat().map((name) => name.toLowerCase());
  return markRules.find((rule) => names.some((name) => rule.marks.test(name)))?.program ?? null;
}

interface FolderRule {
  readonly program: string;
  isFolder(name: string): boolean;
}

/** Names of folders, in lower case. Businesses and second accounts add a suffix: "Dropbox (Alliance)", "OneDrive - Alliance". */
const folderRules: readonly FolderRule[] = [
  { program: 'Dropbox', isFolder: (name) => /^dropbox( \(.*\))?$/.test(name) || name.startsWith('dropbox-') },
  { program: 'OneDrive', isFolder: (name) => /^onedrive($| -|-)/.test(name) },
  {
    program: 'iCloud Drive',
    isFolder: (name) =>
      name === 'icloud drive' ||
      name === 'iclouddrive' ||
      name === 'com~apple~clouddocs' ||
      name === 'mobile documents',
  },
  {
    program: 'Google Drive',
    isFolder: (name) =>
      /^google ?drive($| )/.test(name) ||
      name === 'my drive' ||
      name.startsWith('googledrive-') ||
      name === '.shortcut-targets-by-id',
  },
  { program: 'Nextcloud', isFolder: (name) => /^nextcloud\d*$/.test(name) || name.startsWith('nextcloud-') },
  { program: 'ownCloud', isFolder: (name) => /^owncloud\d*$/.test(name) || name.startsWith('owncloud-') },
];

interface MarkRule {
  readonly program: string;
  readonly marks: RegExp;
}

/** Files that sync programs keep in the folders they watch, whatever those are called. */
const markRules: readonly MarkRule[] = [
  { program: 'Syncthing', marks: /^\.st(folder|ignore|versions)$/ },
  { program: 'Dropbox', marks: /^\.dropbox(\.cache)?$/ },
  { program: 'Nextcloud', marks: /^\.(nextcloudsync\.log|sync_[0-9a-f]+\.db)$/ },
  { program: 'ownCloud', marks: /^\.owncloudsync\.log$/ },
  { program: 'Google Drive', marks: /^\.tmp\.drive(download|upload)$/ },
];
