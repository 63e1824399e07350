import { plainWords } from './plain-words.ts';

/**
 * The numbers of a text that claim something and so need a source, as they stand there, each once. Days, years, times, phone numbers,
 * house numbers, the counting of lists and web addresses claim nothing.
 */
export function numbersInText(markdown: string): string[] {
  const text = claimless.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), plainWords(markdown));
  return [...new Set([...text.matchAll(claim)].map((match) => match[0].trim()))];
}

/** Whether the words of a source hold a number: the same digits, however they are grouped. */
export function holdsNumber(words: string, number: string): boolean {
  const wanted = digitsOf(number)[0];
  return wanted !== undefined && digitsOf(words).includes(wanted);
}

/** Numbers as digits alone: "$1,200" and "1 200" are 1200. */
function digitsOf(text: string): string[] {
  return [...text.matchAll(/\d+(?:[,. \u00A0\u202F]\d{3}(?!\d))*(?:[.,]\d+)?/gu)].map((match) =>
    match[0].replaceAll(/[, \u00A0\u202F]/gu, '').replace(/\.(?=\d{3}$)/u, ''),
  );
}

/** Money, shares, ratios such as "7 in 10", and plain numbers. */
const claim =
  /(?:[$€£]\s?)?\d+(?:[,.]\d+)*(?:\s(?:in|of|out of|de cada)\s\d+(?:[,.]\d+)*)?(?:\s?(?:%|percent\b|por ciento\b|million\b|billion\b|k\b))?/giu;

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const meses = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

/** What claims nothing, taken out in this order. */
const claimless: readonly RegExp[] = [
  /(?<!\S)[^\s@]{1,100}@\S+|\b(?:https?:\/\/|www\.)\S+/giu,
  /\{\{block:[\w-]+\}\}/gu,
  // Phone numbers and the short lines that people call or text.
  /(?:\+?\d{1,2}[\s.-])?(?:\(\d{3}\)\s?|\d{3}[\s.-])?\d{3}[.-]\d{4}\b/gu,
  /\b(?:911|988|211|311)\b/gu,
  // Days and times.
  new RegExp(`\\b(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?\\b`, 'giu'),
  new RegExp(`\\b\\d{1,2}\\s+(?:de\\s+)?(?:${months}|${meses})(?:\\s+(?:de\\s+)?\\d{4})?\\b`, 'giu'),
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/gu,
  /\b\d{1,2}(?::\d{2})?\s?(?:a\.?m\.?|p\.?m\.?)(?![\p{L}\d])/giu,
  /\b\d{1,2}:\d{2}\b/gu,
  // Years, unless they count something.
  /(?<![$€£\d.,])\b(?:19|20)\d{2}\b(?!\s?(?:%|percent|people|arrests|calls|times))(?![.,]\d)/giu,
  // House numbers.
  /\b\d{1,5}\s+(?:\p{Lu}[\p{L}.]+\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Square|Way|Boulevard|Blvd)\b\.?/gu,
  /\b(?:calle|avenida)\s+[\p{L}\s]{2,30}\s\d{1,5}\b/giu,
];
