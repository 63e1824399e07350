import { importPresets, type ImportPreset } from '../content/import-presets.ts';
import { headerWords, type MappingGuess } from './import-guess.ts';
import { importTarget } from './import-targets.ts';
import type { MappedColumn } from './import-column.ts';

/** The program that made a file, by the words of its header or by what only its cells hold; undefined when nobody knows. */
export function presetOf(header: readonly string[], sample: readonly (readonly string[])[]): ImportPreset | undefined {
  const words = new Set(header.map(headerWords));
  return importPresets.find(
    ({ signatures, cellMark }) =>
      signatures.some((signature) => signature.every((word) => words.has(word))) ||
      (cellMark !== undefined && sample.some((cells) => cells.some((cell) => cellMark.test(cell)))),
  );
}

/** The program that made a file of vCards, by the head of the file. */
export function cardPresetOf(head: string): ImportPreset | undefined {
  return importPresets.find(({ cardMark }) => cardMark?.test(head) === true);
}

/** A guess with the columns that a preset knows put where it says. */
export function withPreset(preset: ImportPreset, header: readonly string[], guess: MappingGuess): MappedColumn[] {
  const taken = new Set<string>();
  return guess.mapping.map((entry) => {
    const known = preset.columns[headerWords(header[entry.column] ?? '')];
    if (known === undefined) return entry;
    const target = importTarget(known.target, preset.recordKind);
    // Of several columns for one field the first is taken; the others stay with the guess.
    const label = known.label ?? entry.label;
    const place = ofAddress.has(target ?? '') ? `${target} ${label}` : target;
    if (target === undefined || place === undefined || ((oneOnly.has(target) || place !== target) && taken.has(place)))
      return { ...entry, target: 'ignore' };
    taken.add(place);
    return { ...known, column: entry.column, target, label };
  });
}

/** Parts that an address has once. */
const ofAddress: ReadonlySet<string> = new Set(['city', 'region', 'postalCode', 'country']);
const oneOnly: ReadonlySet<string> = new Set(['name', 'organization', 'title', 'stance', 'prefix', 'owner']);
