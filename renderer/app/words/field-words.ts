/** A field's name as words: "nextFollowUpOn" reads "Next follow up on". */
export function fieldWords(field: string): string {
  const spaced = field
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
