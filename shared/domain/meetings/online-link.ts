/** A web address as it may be opened: https or http, without spaces; null for anything else. */
export function safeLink(link: string): string | null {
  return /^https?:\/\/[^\s<>"]+$/i.test(link.trim()) ? link.trim() : null;
}
