/** The words of the editor's tools. */
export type RichTextWords = typeof englishWords;

const englishWords = {
  toolbar: 'Text tools',
  bold: 'Bold',
  italic: 'Italic',
  strike: 'Crossed out',
  heading: 'Heading',
  bulletList: 'Bulleted list',
  orderedList: 'Numbered list',
  quote: 'Quote',
  link: 'Link',
  linkAddress: 'Link address',
  linkWrong: 'Use a web address, an e-mail address or tel:',
  unlink: 'Remove link',
  apply: 'Apply',
};

/** The words used unless the caller brings others. */
export const richTextWords: RichTextWords = englishWords;
