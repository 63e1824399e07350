/** A piece of communication as it stands on day 420. */
export interface DemoAsset {
  readonly key: `a${string}`;
  readonly campaignKey: 'k1' | 'k2' | 'k3';
  readonly title: string;
  readonly language: 'en' | 'es';
  readonly status: 'published' | 'approved' | 'partner-review' | 'language-check' | 'draft' | 'blocked';
  /** Why a published asset does not count as disciplined, or what holds one up. */
  readonly flag?: 'published-unchecked' | 'edited-after-approval' | 'blocked-by-objection';
}

/** The three campaigns and the months in which they run. */
export const campaigns = [
  { key: 'k1', title: 'Neighbors, Not Numbers', fromMonth: 6, untilMonth: 9 },
  { key: 'k2', title: 'What Happens Next', fromMonth: 8, untilMonth: 11 },
  { key: 'k3', title: 'Fund What Works', fromMonth: 10, untilMonth: 15 },
] as const;

/** The 25 assets: 20 published, 18 of them in full order. */
export const assets: readonly DemoAsset[] = [
  asset('a01', 'k1', 'Fact sheet'),
  { ...asset('a02', 'k1', 'Hoja informativa'), language: 'es' },
  asset('a03', 'k1', 'Talking points'),
  asset('a04', 'k1', 'Story of a recovery coach'),
  asset('a05', 'k1', 'Op-ed by Philomena Drayhill'),
  asset('a06', 'k1', 'Questions and answers'),
  { ...asset('a07', 'k1', 'Social post'), flag: 'published-unchecked' },
  asset('a08', 'k1', 'Flyer'),
  asset('a09', 'k2', 'Questions and answers for merchants'),
  asset('a10', 'k2', 'Card: the first 72 hours'),
  asset('a11', 'k2', 'Testimony by Carmen Bellwether'),
  asset('a12', 'k2', 'Op-ed by Petra Goldenrow and Cassian Dobrow'),
  asset('a13', 'k2', 'Slides for the Chamber'),
  asset('a14', 'k2', 'Letter by Marcus Fieldgate'),
  { ...asset('a15', 'k2', 'Flyer for the pilot'), flag: 'edited-after-approval' },
  asset('a16', 'k2', 'Press release for the launch'),
  asset('a17', 'k2', 'Video script', 'approved'),
  asset('a18', 'k3', 'Cost card'),
  asset('a19', 'k3', 'Testimony to the city by Priya Summerfen'),
  asset('a20', 'k3', 'Case for support'),
  asset('a21', 'k3', 'Newsletter'),
  asset('a22', 'k3', 'Op-ed by Eleanor Starlingpike', 'partner-review'),
  { ...asset('a23', 'k3', 'Postal', 'language-check'), language: 'es' },
  asset('a24', 'k3', 'Slides', 'draft'),
  { ...asset('a25', 'k3', 'Social post on the budget', 'blocked'), flag: 'blocked-by-objection' },
];

function asset(
  key: DemoAsset['key'],
  campaignKey: DemoAsset['campaignKey'],
  title: string,
  status: DemoAsset['status'] = 'published',
): DemoAsset {
  return { key, campaignKey, title, language: 'en', status };
}
