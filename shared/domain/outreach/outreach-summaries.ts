import { countWords, quoted } from '../summaries.ts';

/* The sentences of the history for promises, plans, sessions and rhythms. */

/** "Noted what we promised Dana Whitlock", or what she promised us. */
export function promiseAdded(direction: 'us' | 'them', name: string): string {
  return direction === 'us' ? `Noted what we promised ${name}` : `Noted what ${name} promised us`;
}

/** "Changed the promise “Send the bylaws”". */
export function promiseChanged(text: string): string {
  return `Changed the promise ${quoted(text)}`;
}

/** "Removed the promise “Send the bylaws”". */
export function promiseRemoved(text: string): string {
  return `Removed the promise ${quoted(text)}`;
}

/** "Marked “Send the bylaws” kept", or "Opened 3 promises again". */
export function promisesKept(texts: readonly string[], isKept: boolean): string {
  const [only] = texts;
  const what =
    texts.length === 1 && only !== undefined ? quoted(only) : countWords(texts.length, 'promise', 'promises');
  return isKept ? `Marked ${what} kept` : `Opened ${what} again`;
}

/** "Added the information session “Open evening”". */
export function sessionSummary(did: 'Added' | 'Changed' | 'Removed' | 'Held', title: string): string {
  return `${did} the information session ${quoted(title)}`;
}

/** "Invited 12 guests to “Open evening”". */
export function guestsInvited(count: number, title: string): string {
  return `Invited ${countWords(count, 'guest', 'guests')} to ${quoted(title)}`;
}

/** "Changed 3 guests of “Open evening”". */
export function guestsChanged(count: number, title: string): string {
  return `Changed ${countWords(count, 'guest', 'guests')} of ${quoted(title)}`;
}

/** "Made 9 follow-ups for “Open evening”". */
export function checklistStarted(count: number, title: string): string {
  return `Made ${countWords(count, 'follow-up', 'follow-ups')} for ${quoted(title)}`;
}

/** "Added the outreach plan “Merchants first”". */
export function planSummary(did: 'Added' | 'Changed' | 'Removed', title: string): string {
  return `${did} the outreach plan ${quoted(title)}`;
}

/** "Added 40 to “Merchants first”, left out 3". */
export function targetsAdded(count: number, leftOut: number, title: string): string {
  return `Added ${count.toLocaleString('en-US')} to ${quoted(title)}${leftOut === 0 ? '' : `, left out ${leftOut.toLocaleString('en-US')}`}`;
}

/** "Logged 12 contacts of “Merchants first”". */
export function touchesLogged(count: number, title: string): string {
  return `Logged ${countWords(count, 'contact', 'contacts')} of ${quoted(title)}`;
}
