/** What kind of win it is. */
export type WinCategory =
  | 'connection'
  | 'partner'
  | 'lived-experience-leadership'
  | 'internal'
  | 'stance'
  | 'commitment'
  | 'policy'
  | 'funding'
  | 'service'
  | 'perception'
  | 'impact'
  | 'participant'
  | 'training'
  | 'media'
  | 'replication';

/** A win, with its level from 1 to 4. */
export interface DemoWin {
  readonly key: `w${string}`;
  readonly day: number;
  readonly title: string;
  readonly category: WinCategory;
  readonly level: 1 | 2 | 3 | 4;
}

/** The thirty wins in order of time. */
export const wins: readonly DemoWin[] = [
  win('w01', 12, 'Peer groups and defenders sit down together', 'connection', 1),
  win('w02', 33, 'The health department joins', 'partner', 2),
  win('w03', 52, 'People with lived experience lead the agenda', 'lived-experience-leadership', 2),
  win('w04', 68, 'A calendar that everybody keeps', 'internal', 1),
  win('w05', 84, 'Alba Rookwood joins', 'partner', 2),
  win('w06', 88, 'Housing, outreach and reentry join', 'partner', 2),
  win('w07', 126, 'The chief of police says yes', 'stance', 2),
  win('w08', 139, 'A site visit together', 'connection', 1),
  win('w09', 152, 'The mayor names a liaison', 'commitment', 2),
  win('w10', 171, 'Guidelines adopted', 'policy', 3),
  win('w11', 180, 'Stipends for lived experience are funded', 'funding', 3),
  win('w12', 186, 'Congregations open their halls', 'service', 2),
  win('w13', 201, 'Planning grant', 'funding', 3),
  win('w14', 214, 'Space for services', 'service', 2),
  win('w15', 229, 'Casa del Río joins', 'partner', 2),
  win('w16', 247, 'A bakery owner speaks up', 'perception', 2),
  win('w17', 259, 'The improvement district joins', 'partner', 4),
  win('w18', 268, 'Eligibility agreed', 'policy', 3),
  win('w19', 281, 'Same-day slots', 'service', 3),
  win('w20', 292, 'The Chamber endorses', 'commitment', 3),
  win('w21', 301, 'Settlement award', 'funding', 4),
  win('w22', 314, 'State grant', 'funding', 3),
  win('w23', 321, 'The agreement is signed', 'commitment', 4),
  win('w24', 331, 'The pilot starts', 'impact', 4),
  win('w25', 344, 'Evening shifts trained', 'training', 3),
  win('w26', 352, 'First ten diversions, counted only together', 'participant', 2),
  win('w27', 363, 'Housing units', 'service', 3),
  win('w28', 379, 'Feature in the Courier', 'media', 3),
  win('w29', 396, 'The lodge stops campaigning', 'stance', 2),
  win('w30', 409, 'A neighbor county asks for the playbook', 'replication', 3),
];

/** Which win led to which, each path from first to last. */
export const winPaths: readonly (readonly DemoWin['key'][])[] = [
  ['w01', 'w03', 'w11', 'w18'],
  ['w16', 'w17', 'w20', 'w23', 'w24'],
];

function win(key: DemoWin['key'], day: number, title: string, category: WinCategory, level: DemoWin['level']): DemoWin {
  return { key, day, title, category, level };
}
