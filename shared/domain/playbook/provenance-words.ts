import { dayOrDash, listWords } from '../reports/report-words.ts';
import type { ProvenanceStop } from './playbook-entry.ts';

/** Where an entry came from, in words; '' for one that began in the coalition that packed it. */
export function provenanceWords(provenance: readonly ProvenanceStop[]): string {
  if (provenance.length === 0) return '';
  return `From ${listWords(provenance.map((stop) => `${stop.coalition} (${dayOrDash(stop.on)})`))}.`;
}
