/** Where a preset puts a column, where that differs from what the words of its header say by themselves. */
export interface PresetColumn {
  readonly target: string;
  readonly label?: string;
  readonly separator?: string;
  readonly split?: 'first-last' | 'last-first';
  readonly values?: readonly { readonly from: string; readonly to: string }[];
}

/** The export of a program that is recognised by its header. */
export interface ImportPreset {
  readonly id: string;
  readonly label: string;
  /** Where the names of the columns come from. */
  readonly source: string;
  readonly recordKind: 'people' | 'organizations';
  /** Folded headers; all of one of these lists must be there. */
  readonly signatures: readonly (readonly string[])[];
  /** Words that only cells of this program hold. */
  readonly cellMark?: RegExp;
  /** Words in the head of its vCards. */
  readonly cardMark?: RegExp;
  /** By folded header. */
  readonly columns: Readonly<Record<string, PresetColumn>>;
}

/** "1 Strong support" to "5 Strong oppose", as voter files have it. */
const fivePoints = [
  { from: '1', to: 'champion' },
  { from: '2', to: 'supportive' },
  { from: '3', to: 'undecided' },
  { from: '4', to: 'hesitant' },
  { from: '5', to: 'opposed' },
  { from: '1 - Strong Support', to: 'champion' },
  { from: '2 - Lean Support', to: 'supportive' },
  { from: '3 - Undecided', to: 'undecided' },
  { from: '4 - Lean Oppose', to: 'hesitant' },
  { from: '5 - Strong Oppose', to: 'opposed' },
  { from: 'Strong Support', to: 'champion' },
  { from: 'Lean Support', to: 'supportive' },
  { from: 'Lean Oppose', to: 'hesitant' },
  { from: 'Strong Oppose', to: 'opposed' },
] as const;

const tagsByComma: PresetColumn = { target: 'tags', separator: ',' };
const note: PresetColumn = { target: 'note' };
const out: PresetColumn = { target: 'ignore' };

/** The programs whose exports are recognised; the first whose signature fits decides. Headers are folded: "E-mail 1 - Value" is `email 1 value`. */
export const importPresets: readonly ImportPreset[] = [
  {
    id: 'google-contacts',
    label: 'Google Contacts',
    source: 'Export as "Google CSV", headers of 2024 and of the years before.',
    recordKind: 'people',
    signatures: [
      ['first name', 'last name', 'labels', 'email 1 value'],
      ['given name', 'family name', 'group membership'],
      ['given name', 'family name', 'email 1 value'],
    ],
    columns: {
      labels: { target: 'tags', separator: ':::' },
      'group membership': { target: 'tags', separator: ':::' },
      'organization 1 name': { target: 'organization' },
      'organization 1 title': { target: 'title' },
      'organization 1 department': note,
      'organization 1 symbol': out,
      name: out,
      notes: { target: 'description' },
    },
  },
  {
    id: 'outlook',
    label: 'Outlook',
    source: 'Export of contacts to a comma separated file, desktop and web.',
    recordKind: 'people',
    signatures: [
      ['first name', 'last name', 'email address', 'business phone'],
      ['first name', 'last name', 'email address', 'business street'],
    ],
    columns: {
      title: { target: 'prefix' },
      categories: { target: 'tags', separator: ';' },
      spouse: note,
      anniversary: note,
      'assistant s name': note,
      'manager s name': note,
      'email display name': out,
      'email 2 display name': out,
      'email 3 display name': out,
      'email type': out,
      'email 2 type': out,
      'email 3 type': out,
      priority: out,
      private: out,
      sensitivity: out,
    },
  },
  {
    id: 'apple-contacts',
    label: 'Apple Contacts',
    source: 'Export as vCard; the program names itself in PRODID.',
    recordKind: 'people',
    signatures: [],
    cardMark: /^(?:PRODID:-\/\/Apple\b|X-ABUID:)/im,
    columns: {},
  },
  {
    id: 'civicrm',
    label: 'CiviCRM',
    source: 'Export of primary fields from a search.',
    recordKind: 'people',
    signatures: [
      ['contact id', 'contact type', 'sort name', 'display name'],
      ['internal contact id', 'contact type', 'display name'],
      ['contact id', 'individual prefix', 'do not email'],
    ],
    columns: {
      'sort name': out,
      'legal name': out,
      'contact type': out,
      'contact subtype': note,
      'external identifier': out,
      'individual prefix': { target: 'prefix' },
      'individual suffix': { target: 'suffix' },
      'current employer': { target: 'organization' },
      'organization name': out,
      'household name': out,
      'job title': { target: 'title' },
      'supplemental address 1': { target: 'street' },
      'supplemental address 2': { target: 'street' },
      'birth date': { target: 'birthday' },
      'do not email': note,
      'do not phone': note,
      'do not mail': note,
      'do not sms': note,
      'do not trade': out,
      'no bulk emails user opt out': note,
      'preferred communication method': { target: 'preferredChannel' },
      'preferred language': { target: 'languages' },
      'group s': tagsByComma,
      'tag s': tagsByComma,
      groups: tagsByComma,
      tags: tagsByComma,
      'note s': { target: 'description' },
      'contact source': note,
    },
  },
  {
    id: 'action-network',
    label: 'Action Network',
    source: 'Report of activists; the names that begin with can2.',
    recordKind: 'people',
    signatures: [
      ['email', 'can 2 user tags'],
      ['email', 'can 2 subscription date'],
      ['email', 'can 2 user city'],
    ],
    columns: {
      'can 2 user tags': tagsByComma,
      'can 2 phone': { target: 'phone', label: 'mobile' },
      'can 2 user city': { target: 'city' },
      'can 2 user address': { target: 'street' },
      'can 2 state abbreviated': { target: 'region' },
      'can 2 country': { target: 'country' },
      'can 2 county': note,
      'can 2 subscription status': note,
      'can 2 sms status': note,
      'can 2 subscription date': out,
    },
  },
  {
    id: 'nationbuilder',
    label: 'NationBuilder',
    source: 'Export of people; column names of the API.',
    recordKind: 'people',
    signatures: [
      ['nationbuilder id', 'first name'],
      ['nationbuilder id', 'email'],
    ],
    columns: {
      'tag list': tagsByComma,
      'support level': { target: 'stance', values: fivePoints },
      'mobile number': { target: 'phone', label: 'mobile' },
      'phone number': { target: 'phone', label: 'home' },
      'work phone number': { target: 'phone', label: 'work' },
      'born at': { target: 'birthday' },
      employer: { target: 'organization' },
      occupation: { target: 'title' },
      'do not contact': { target: 'doNotContact' },
      'do not call': note,
      'email opt in': note,
      note: { target: 'description' },
      sex: out,
      'created at': out,
      'mailing address 1': { target: 'street', label: 'mailing' },
      'mailing address 2': { target: 'street', label: 'mailing' },
      'mailing city': { target: 'city', label: 'mailing' },
      'mailing state': { target: 'region', label: 'mailing' },
      'mailing zip': { target: 'postalCode', label: 'mailing' },
    },
  },
  {
    id: 'everyaction',
    label: 'EveryAction or VAN',
    source: 'Export of a list of contacts; the id is the mark of the program.',
    recordKind: 'people',
    signatures: [['vanid'], ['van id'], ['voter file vanid'], ['my campaign vanid'], ['your vanid'], ['contact vanid']],
    columns: {
      'contact name': { target: 'name', split: 'last-first' },
      'preferred email': { target: 'email' },
      'preferred phone': { target: 'phone' },
      'home phone': { target: 'phone', label: 'home' },
      'cell phone': { target: 'phone', label: 'mobile' },
      'work phone': { target: 'phone', label: 'work' },
      'occupation name': { target: 'title' },
      occupation: { target: 'title' },
      'employer name': { target: 'organization' },
      employer: { target: 'organization' },
      'activist codes': tagsByComma,
      'support score': { target: 'stance', values: fivePoints },
      'common name': { target: 'nickname' },
      'm address': { target: 'street', label: 'mailing' },
      'm city': { target: 'city', label: 'mailing' },
      'm state': { target: 'region', label: 'mailing' },
      'm zip 5': { target: 'postalCode', label: 'mailing' },
      'v address': { target: 'street', label: 'home' },
      'v city': { target: 'city', label: 'home' },
      'v state': { target: 'region', label: 'home' },
      'v zip 5': { target: 'postalCode', label: 'home' },
      dob: { target: 'birthday' },
      sex: out,
      party: note,
    },
  },
  {
    id: 'hubspot',
    label: 'HubSpot',
    source: 'Export of contacts; labels of the default properties.',
    recordKind: 'people',
    signatures: [
      ['record id', 'first name', 'last name'],
      ['first name', 'last name', 'lifecycle stage', 'contact owner'],
      ['first name', 'last name', 'lead status', 'contact owner'],
    ],
    columns: {
      'contact owner': { target: 'owner' },
      'associated company': { target: 'organization' },
      'company name': { target: 'organization' },
      'associated company ids': out,
      'primary associated company id': out,
      'associated note': { target: 'description' },
      'phone number': { target: 'phone', label: 'work' },
      'mobile phone number': { target: 'phone', label: 'mobile' },
      'website url': { target: 'link' },
      'lifecycle stage': note,
      'lead status': note,
      'last activity date': out,
      'create date': out,
      'state region': { target: 'region' },
      'country region': { target: 'country' },
    },
  },
  {
    id: 'salesforce',
    label: 'Salesforce',
    source: 'Reports on contacts, and the data export with the names of the fields.',
    recordKind: 'people',
    signatures: [
      ['first name', 'last name', 'account name', 'mailing street'],
      ['first name', 'last name', 'account name', 'contact id'],
      ['account id', 'first name', 'last name', 'mailing street'],
      ['first name', 'last name', 'account name', 'mailing city'],
    ],
    columns: {
      'account name': { target: 'organization' },
      title: { target: 'title' },
      salutation: { target: 'prefix' },
      'mailing street': { target: 'street', label: 'mailing' },
      'mailing city': { target: 'city', label: 'mailing' },
      'mailing state': { target: 'region', label: 'mailing' },
      'mailing state province': { target: 'region', label: 'mailing' },
      'mailing postal code': { target: 'postalCode', label: 'mailing' },
      'mailing zip postal code': { target: 'postalCode', label: 'mailing' },
      'mailing country': { target: 'country', label: 'mailing' },
      'contact owner': { target: 'owner' },
      'account owner': out,
      'lead source': note,
      'reports to': note,
      'do not call': note,
      'email opt out': note,
      birthdate: { target: 'birthday' },
    },
  },
  {
    id: 'mailchimp',
    label: 'Mailchimp',
    source: 'Export of an audience; merge fields come first, then what the program adds.',
    recordKind: 'people',
    signatures: [
      ['email address', 'member rating', 'leid'],
      ['email address', 'optin time', 'confirm time'],
      ['email address', 'leid', 'euid'],
    ],
    columns: {
      tags: tagsByComma,
      address: { target: 'street' },
      'phone number': { target: 'phone' },
      notes: { target: 'description' },
      region: out,
      cc: out,
    },
  },
  {
    id: 'airtable',
    label: 'Airtable',
    source: 'Download of a view: the fields of a new table, or links to attachments in the cells.',
    recordKind: 'people',
    signatures: [['name', 'notes', 'assignee', 'status', 'attachments']],
    cellMark: /\((?:https:\/\/)?[\w.]*airtable(?:usercontent)?\.com\//,
    columns: { notes: { target: 'description' }, assignee: { target: 'owner' }, attachments: out, status: note },
  },
];
