/** The words of a Markdown text as they are read, line by line; a quick reading for counting, not a full one. */
export function plainWords(markdown: string): string {
  return markdown
    .replaceAll(/^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+|(?:[-*_][ \t]*){3,}$)/gmu, '')
    .replaceAll(/!?\[([^[\]\n]{0,1000})\]\([^()\n]{0,2000}\)/gu, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!>~|])/gu, '$1')
    .replaceAll(/[*_~`]{1,3}(?=\S)|(?<=\S)[*_~`]{1,3}/gu, '')
    .replaceAll('&nbsp;', ' ');
}
