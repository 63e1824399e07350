const allowed = /^(?:https?:\/\/|mailto:|tel:)/i;

/** The address when it is one a person may follow (https, http, mailto, tel), or nothing. */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  // Browsers skip control characters and blanks before the scheme, so they must not hide one.
  const plain = href.replaceAll(/[\u0000-\u0020\u007f-\u009f]/g, '');
  return allowed.test(plain) ? plain : undefined;
}

/** What a person typed as an address, completed: a bare domain becomes https, an e-mail address mailto. */
export function hrefFromInput(text: string): string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(typed)) return `mailto:${typed}`;
  if (/^[^\s:/]+\.[^\s:]+$/.test(typed)) return `https://${typed}`;
  return safeHref(typed);
}
