/** What an invitation says below the day and the place. */
export interface InvitationFacts {
  readonly access: string;
  readonly interpreter: string;
  readonly link: string;
  /** Why it does not take place; '' while it does. */
  readonly cancelledBecause: string;
  readonly items: readonly { readonly title: string; readonly minutes: number; readonly preparation: string }[];
}

/** The text of an invitation: agenda, how to take part, and what to read before. */
export function invitationText(facts: InvitationFacts): string {
  const agenda = facts.items.map((item, index) => `${index + 1}. ${item.title} (${item.minutes} min)`);
  const before = facts.items
    .filter((item) => item.preparation !== '')
    .map((item) => `- ${item.title}: ${item.preparation}`);
  return [
    facts.cancelledBecause,
    agenda.length === 0 ? '' : `Agenda\n${agenda.join('\n')}`,
    before.length === 0 ? '' : `To read or bring\n${before.join('\n')}`,
    facts.link === '' ? '' : `Join: ${facts.link}`,
    facts.access === '' ? '' : `Access: ${facts.access}`,
    facts.interpreter === '' ? '' : `Interpreter: ${facts.interpreter}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
