/* The sentences of the history and its toasts: what somebody did, in the past tense, without a full stop. */

/** "Logged a call with Dana Whitlock"; further names are counted. */
export function interactionLogged(channelId: string, names: readonly string[]): string {
  return `Logged ${contactWords[channelId] ?? 'a contact'}${withNames(names)}`;
}

/** "Changed the call with Dana Whitlock". */
export function interactionChanged(channelId: string, names: readonly string[]): string {
  return `Changed the ${(contactWords[channelId] ?? 'a contact').replace(/^an? /, '')}${withNames(names)}`;
}

/** "Added the follow-up “Send the bylaws”". */
export function followUpAdded(label: string): string {
  return `Added the follow-up ${quoted(label)}`;
}

/** "Planned for Walt Hensbridge: Undecided". */
export function targetPlanned(name: string, stance: string): string {
  return `Planned for ${name}: ${stance}`;
}

/** "Changed the plan for Walt Hensbridge". */
export function targetChanged(name: string): string {
  return `Changed the plan for ${name}`;
}

/** "Removed the plan for Walt Hensbridge". */
export function targetRemoved(name: string): string {
  return `Removed the plan for ${name}`;
}

/** "Added the follow-up “Send the bylaws” for 6 partners". */
export function followUpsAdded(count: number, label: string): string {
  return `${followUpAdded(label)} for ${countWords(count, 'partner', 'partners')}`;
}

/** "Changed the follow-up “Send the bylaws”". */
export function followUpChanged(label: string): string {
  return `Changed the follow-up ${quoted(label)}`;
}

/** "Marked “Send the bylaws” done", or "Marked 3 follow-ups done". */
export function followUpsDone(labels: readonly string[]): string {
  return `Marked ${followUpWords(labels)} done`;
}

/** "Opened “Send the bylaws” again", or "Opened 3 follow-ups again". */
export function followUpsReopened(labels: readonly string[]): string {
  return `Opened ${followUpWords(labels)} again`;
}

/** "Moved “Send the bylaws” to Mar 3, 2026", or "Moved 3 follow-ups to Mar 3, 2026". */
export function followUpsPostponed(labels: readonly string[], day: string): string {
  return `Moved ${followUpWords(labels)} to ${day}`;
}

/** "Added a note on Dana Whitlock". */
export function noteAdded(name: string): string {
  return `Added a note on ${name}`;
}

/** "Changed a note on Dana Whitlock". */
export function noteChanged(name: string): string {
  return `Changed a note on ${name}`;
}

/** "Added the tag “Press”". */
export function tagAdded(name: string): string {
  return `Added the tag ${quoted(name)}`;
}

/** "The tag “Press” is there already": nothing had to change. */
export function tagExists(name: string): string {
  return `The tag ${quoted(name)} is there already`;
}

/** "Renamed the tag to “Press”". */
export function tagRenamed(name: string): string {
  return `Renamed the tag to ${quoted(name)}`;
}

/** "Removed the tag “Press”", with the records that carried it. */
export function tagRemoved(name: string, records: number): string {
  return `Removed the tag ${quoted(name)}${records === 0 ? '' : ` from ${countWords(records, 'record', 'records')}`}`;
}

/** "Added Noor Haddad to the members". */
export function memberAdded(name: string): string {
  return `Added ${name} to the members`;
}

/** "Changed the member Noor Haddad". */
export function memberChanged(name: string): string {
  return `Changed the member ${name}`;
}

/** "Noor Haddad uses this computer". */
export function memberIsMe(name: string): string {
  return `${name} uses this computer`;
}

/** "Saved the view “Press contacts”". */
export function viewAdded(name: string): string {
  return `Saved the view ${quoted(name)}`;
}

/** "Changed the view “Press contacts”". */
export function viewChanged(name: string): string {
  return `Changed the view ${quoted(name)}`;
}

/** "Removed the view “Press contacts”". */
export function viewRemoved(name: string): string {
  return `Removed the view ${quoted(name)}`;
}

/** "Rated Dana Whitlock, stance: Supportive"; long words are cut. */
export function rated(name: string, label: string, value: string): string {
  return `Rated ${name}, ${label.toLowerCase()}: ${cut(value)}`;
}

/** "Rated 12 partners", or "Rated Dana Whitlock on 3 scales". */
export function ratedMany(names: readonly string[], ratings: number): string {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return `Rated ${only} on ${countWords(ratings, 'scale', 'scales')}`;
  return `Rated ${countWords(names.length, 'partner', 'partners')}`;
}

/** "Added the decision “Council funds the pilot”". */
export function decisionAdded(title: string): string {
  return `Added the decision ${quoted(title)}`;
}

/** "Changed the decision “Council funds the pilot”". */
export function decisionChanged(title: string): string {
  return `Changed the decision ${quoted(title)}`;
}

/** "Moved the decision “Council funds the pilot” to the trash". */
export function decisionTrashed(title: string): string {
  return `Moved the decision ${quoted(title)} to the trash`;
}

/** A count with its noun: "1 person", "1,200 people". */
export function countWords(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** Each channel as a thing that is logged. */
const contactWords: Readonly<Record<string, string>> = {
  'one-to-one': 'a 1:1',
  'video-call': 'a video call',
  phone: 'a call',
  email: 'an e-mail',
  text: 'a text message',
  letter: 'a letter',
  'info-session': 'an information session',
  meeting: 'a meeting',
  'site-visit': 'a site visit',
  'house-meeting': 'a house meeting',
  'public-hearing': 'a public hearing',
  event: 'an event',
  'social-media': 'a social media contact',
  introduction: 'an introduction',
};

/** Two names stand in full; of more, the first one and the number of the others. */
function withNames(names: readonly string[]): string {
  const [first, second] = names;
  if (first === undefined) return '';
  if (second === undefined) return ` with ${first}`;
  return names.length === 2 ? ` with ${first} and ${second}` : ` with ${first} and ${names.length - 1} others`;
}

function followUpWords(labels: readonly string[]): string {
  const [only] = labels;
  return labels.length === 1 && only !== undefined
    ? quoted(only)
    : countWords(labels.length, 'follow-up', 'follow-ups');
}

/** A name in quotation marks; a long one is cut, because the sentence stands in a toast. */
export function quoted(name: string): string {
  return `“${cut(name)}”`;
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 59).join('').trimEnd()}…` : text;
}
