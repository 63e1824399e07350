import { StringDecoder } from 'node:string_decoder';

import { AppError } from '#shared/errors.ts';

/** A record has at most so many characters: the longest text of one is 1 MiB. */
const longestLine = 64 * 1_048_576;

/** The record of a line of a whole-workspace file; undefined when it is none. */
export function recordOf(line: string): unknown {
  try {
    return JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
  } catch {
    return undefined;
  }
}

/** The lines of a text. They end at `\n` alone: other separators may stand in a text. Fails with `fileDamaged` where one never ends. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<string, void, void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new AppError('fileDamaged', { path, detail: 'long line' });
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}
