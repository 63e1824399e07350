import { beforeAll, describe, expect, it } from 'vitest';

import { describeColumn, tableSentences } from '#build/scripts/data-dictionary-words.ts';
import {
  declaredTables,
  dictionaryPage,
  realTables,
  writtenPage,
  type RealColumn,
} from '#build/scripts/data-dictionary.ts';
import { readSchema } from '#build/scripts/schema-comments.ts';
import { loggedTables } from '#db/tables.ts';

const declared = declaredTables();
let real: ReadonlyMap<string, readonly RealColumn[]> = new Map();

beforeAll(async () => {
  real = await realTables();
});

describe('db/schema', () => {
  it('names the tables that a new workspace has, and no others', () => {
    expect(declared.map(({ name }) => name).toSorted()).toEqual([...real.keys()].toSorted());
  });

  it.each(declared)('declares $name column by column as a new workspace has it', ({ name, columns }) => {
    const types: Readonly<Record<string, string>> = {
      string: 'TEXT',
      number: 'INTEGER',
      Real: 'REAL',
      Uint8Array: 'BLOB',
    };
    const inTypes = columns.map((column) => `${column.name} ${types[column.type] ?? column.type}`);
    const inFile = (real.get(name) ?? []).map((column) => `${column.name} ${column.type}`);
    expect(inTypes.toSorted()).toEqual(inFile.toSorted());
  });
});

describe('db/tables.ts', () => {
  it.each(Object.entries(loggedTables))('names the key and the derived columns that %s really has', (name, table) => {
    const columns = real.get(name) ?? [];
    expect(columns.filter(({ isKey }) => isKey).map((column) => column.name)).toEqual(table.key);
    expect(columns.map((column) => column.name)).toEqual(expect.arrayContaining([...table.derived]));
  });
});

describe('the data dictionary', () => {
  it('says what every table and every column holds', () => {
    const silent = declared.flatMap((table) => [
      ...(table.comment || tableSentences[table.name] ? [] : [table.name]),
      ...table.columns
        .filter(({ name, comment }) => describeColumn(table.name, name, comment) === '')
        .map(({ name }) => `${table.name}.${name}`),
    ]);
    expect(silent).toEqual([]);
  });

  it('is up to date: node build/scripts/data-dictionary.ts writes it anew', () => {
    expect(writtenPage()).toBe(dictionaryPage(declared, real));
  });

  it('reads inherited columns and comments of more than one line', () => {
    const tables = readSchema(
      [
        'interface Database {\n  cups: CupRow;\n}',
        'interface Thing {\n  /**\n   * What it is\n   * for good.\n   */\n  id: string;\n}',
        '/** Cups. */\nexport interface CupRow extends Thing {\n  size: number;\n}',
      ].join('\n\n'),
    );
    expect(tables).toEqual([
      {
        name: 'cups',
        comment: 'Cups.',
        columns: [
          { name: 'id', type: 'string', comment: 'What it is for good.' },
          { name: 'size', type: 'number', comment: '' },
        ],
      },
    ]);
  });
});
