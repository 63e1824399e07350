/** Languages that are written from right to left, by ISO 639-1 code. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether texts of a language begin at the right. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.has(language.slice(0, 3).replace(/-.*$/u, ''));
}
