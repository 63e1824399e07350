/*
 * How much goes on a page, in lines of a list: measured on US Letter, the lower of the two sheets, as the plan is printed (styles/print.css). A
 * letter takes what its width takes on average, so this is near, not exact.
 */
const linesAPage = 40;
const lettersALine = 105;
/** What a heading takes with the space around it, and what a second line of one paragraph takes. */
const headingLines = 1.75;
const furtherLine = 0.85;

/** About how many lines a Markdown text, of headings, lists and paragraphs under one title, is longer than a printed page; 0 where it fits. */
export function linesOverPage(markdown: string): number {
  const used = markdown
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .reduce((sum, line) => sum + (line.startsWith('#') ? headingLines : linesOf(line)), 0);
  return Math.max(0, Math.ceil(used - linesAPage));
}

function linesOf(line: string): number {
  return 1 + (Math.ceil(line.length / lettersALine) - 1) * furtherLine;
}
