import type { ImportTargetId } from './import-targets.ts';

/** A header that gives a column away. */
export interface HeaderRule {
  readonly words: RegExp;
  readonly target: ImportTargetId;
  readonly label?: string;
  /** Whether words of the header, such as "home" or "fax", are the label. */
  readonly isLabelled?: boolean;
  /** Only for lists of this kind of record. */
  readonly kind?: 'people' | 'organizations';
  /** Only where another column's header is like this. */
  readonly beside?: RegExp;
}

/** Headers that only lists of people have. */
export const personHeaders =
  /^(?:(?:first|given|last|family|middle|sur|full|display|preferred) ?names?|surname|forename|first|last|person(?:al)? name|contact name|attendee name|member name|birthday|birth date|date of birth|nick ?name|job title|position|pronouns|salutation|person|role|do not contact|public official)$/;

/** Headers that lists of organizations have, where nothing speaks for people. */
export const organizationHeaders =
  /^(?:(?:organi[sz]ation|company|agency|facility|provider|business|institution|employer|school|church|group|coalition|partner|legal|dba) ?(?:names?)?|organi[sz]ations?|agency|bureau|domain(?: name)?|name 1|dba|sub ?organi[sz]ation.*|registrant|host ?name|kind|other sectors|also known as)$/;

/**
 * From the exports of Google Contacts, Outlook, Apple, Thunderbird, Mailchimp, Action Network, NationBuilder, Ghost, Eventbrite and LinkedIn,
 * and from public lists; the first rule that fits decides.
 */
export const headerRules: readonly HeaderRule[] = [
  // Labels beside values: "E-mail 1 - Label".
  {
    words: /^(?:email|phone|address|website|im|relation|event|custom field)(?: \d+)? (?:label|type)$/,
    target: 'label',
  },
  { words: /^(?:phonetic|file as|photo|im |relation |event |custom field )/, target: 'ignore' },
  {
    words:
      /\b(?:id|ids|uuid|guid|ip|latitude|longitude|lat|lng|lon|timezone|gmtoff|dstoff|leid|euid|hash|fips|rating|score)\b/,
    target: 'ignore',
  },
  {
    words:
      /\b(?:optin|confirm|subscri\w+|created|updated|modified|changed|last change|connected on|optout|bounced|unsubscribed)\b/,
    target: 'ignore',
  },
  // Names of people.
  {
    words: /^(?:first|given|fore) ?names?$|^first$|^forename$|^fname$|^firstname$/,
    target: 'givenName',
    kind: 'people',
  },
  { words: /^(?:last|family|sur) ?names?$|^last$|^lname$|^lastname$/, target: 'familyName', kind: 'people' },
  { words: /^(?:middle|additional) (?:names?|initial)$|^middle$|^mi$/, target: 'middleName', kind: 'people' },
  { words: /^name prefix$|^prefix$|^salutation$|^honorific$/, target: 'prefix', kind: 'people' },
  // Outlook calls Mr. and Dr. a title.
  { words: /^title$/, target: 'prefix', kind: 'people', beside: /^(?:job|organi[sz]ation) title$|^position$/ },
  { words: /^name suffix$|^suffix$/, target: 'suffix', kind: 'people' },
  { words: /^nick ?names?$|^goes by$|^preferred (?:first )?name$/, target: 'nickname', kind: 'people' },
  { words: /^alias$/, target: 'alias', kind: 'people' },
  { words: /^(?:personal |preferred )?pronouns?$/, target: 'pronouns', kind: 'people' },
  {
    words:
      /^(?:full|display|contact|person|member|attendee|complete|legal) ?name$|^name$|^full$|^person$|^contact$|^fullname$/,
    target: 'name',
    kind: 'people',
  },
  { words: /^(?:birthday|birth ?date|date of birth|dob|born)$/, target: 'birthday', kind: 'people' },
  { words: /^do not (?:contact|call|email)$|^dnc$|^no contact$/, target: 'doNotContact', kind: 'people' },
  // Ways to reach somebody.
  {
    words: /\bemails?\b(?! (?:status|permission|optin|opt in|type|label|rating|count))/,
    target: 'email',
    isLabelled: true,
  },
  {
    words:
      /\b(?:phones?|telephone|tel|mobile|cell|cellphone|cellular|fax|pager)\b(?! (?:status|type|label|permission))/,
    target: 'phone',
    isLabelled: true,
  },
  // The same address once more, as one text.
  { words: /\baddress(?: \d+)? formatted$/, target: 'ignore', beside: /\bstreet\b/ },
  {
    words: /\b(?:street|address line|po box|extended address|suite|building|apt|apartment|unit)\b/,
    target: 'street',
    isLabelled: true,
  },
  { words: /\b(?:city|town|locality|municipality)\b/, target: 'city', isLabelled: true },
  { words: /\bcountry\b/, target: 'country', isLabelled: true },
  { words: /\b(?:state|province|region)\b(?! (?:name|code) (?:id|fips))/, target: 'region', isLabelled: true },
  {
    words: /\b(?:zip|postal code|postcode|post code|postal)\b(?! (?:\d|plus))/,
    target: 'postalCode',
    isLabelled: true,
  },
  { words: /\baddress(?: [12])?$|\bmailing address\b|^location$/, target: 'street', isLabelled: true },
  {
    words:
      /^(?:domain(?: name)?|host ?name|website(?: \d+)?(?: value)?|web page(?: \d+)?|web address|homepage|home page)$/,
    target: 'website',
    kind: 'organizations',
  },
  { words: /^(?:url|link|web|website|web page)(?: \d+)?(?: value)?$/, target: 'website', kind: 'organizations' },
  {
    words:
      /^(?:website|url|link|web page|web|homepage|home page|blog|contact form|linkedin|linkedin url|profile url|facebook url)(?: \d+)?(?: value)?$/,
    target: 'link',
  },
  // Where somebody works, and what an organization is called.
  {
    words: /^(?:organi[sz]ation title|job title|position|role|job|occupation|title|organi[sz]ation role)$/,
    target: 'title',
    kind: 'people',
  },
  {
    words:
      /^(?:organi[sz]ation(?: \d+)?(?: name)?|company(?: name)?|employer|agency|affiliation|workplace|committee name|institution|firm)$/,
    target: 'organization',
    kind: 'people',
  },
  { words: /\bdepartment$|^dept$/, target: 'note', kind: 'people' },
  {
    words: /^organi[sz]ation name$/,
    target: 'parent',
    kind: 'organizations',
    beside: /^sub ?organi[sz]ation(?: name)?$/,
  },
  { words: /^sub ?organi[sz]ation(?: name)?$/, target: 'name', kind: 'organizations' },
  {
    words:
      /^(?:organi[sz]ation|company|facility|provider|business|institution|legal|registrant|church|school|group|partner|coalition|display)(?: \d+)? name$|^name(?: 1)?$|^(?:company|facility|provider|institution|business|coalition|partner)$/,
    target: 'name',
    kind: 'organizations',
  },
  { words: /^organi[sz]ations?$/, target: 'name', kind: 'organizations' },
  { words: /^bureau$/, target: 'name', kind: 'organizations' },
  { words: /^agency(?: name)?$/, target: 'parent', kind: 'organizations', beside: /^(?:bureau|organi[sz]ations?)$/ },
  { words: /^agency(?: name)?$/, target: 'name', kind: 'organizations' },
  { words: /^(?:parent(?: organi[sz]ation)?|part of|umbrella)$/, target: 'parent', kind: 'organizations' },
  {
    words: /^(?:name [23]|dba|also known as|aka|other names?|acronym|short name|abbreviation)$/,
    target: 'alsoKnownAs',
    kind: 'organizations',
  },
  {
    words: /^(?:organi[sz]ation (?:type|classification|kind)|kind|type of organi[sz]ation)$/,
    target: 'kind',
    kind: 'organizations',
  },
  { words: /^other sectors$/, target: 'note', kind: 'organizations' },
  { words: /^(?:sector|industry)$/, target: 'sector' },
  { words: /^(?:stance|support(?: level| score)?|position on the issue)$/, target: 'stance' },
  { words: /^preferred (?:channel|contact method|communication method)$/, target: 'preferredChannel', kind: 'people' },
  { words: /^stage$|^ladder stage$/, target: 'stage' },
  { words: /^(?:owner|relationship owner|point person|assigned to|contact owner)$/, target: 'owner' },
  {
    words: /^(?:\w+ ){0,3}(?:tags?|tag list)$|^(?:contact )?(?:labels?|categor(?:y|ies)|groups?|keywords)$/,
    target: 'tags',
  },
  { words: /^(?:languages?|language spoken|preferred language)$/, target: 'languages' },
  { words: /^(?:notes?|comments?|remarks|memo|about|bio|description|details)$/, target: 'description' },
];
