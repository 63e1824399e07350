import { readFileSync, readdirSync } from 'node:fs';

/** What a process and all that it started hold, in MiB; pages that several share count once (PSS). Null where the system does not tell. */
export function treeMemory(pid: number): number | null {
  const parents = parentOfEach();
  if (parents === null) return null;
  let kib = 0;
  for (const each of parents.keys()) if (isUnder(each, pid, parents)) kib += pssOf(each);
  return kib / 1_024;
}

function parentOfEach(): ReadonlyMap<number, number> | null {
  if (process.platform !== 'linux') return null;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      // The name of the program may hold spaces and brackets: the parent is the second word after its last bracket.
      const words = readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)?.trim().split(' ') ?? [];
      parents.set(pid, Number(words[1]));
    } catch {
      // It ended while we looked.
    }
  }
  return parents;
}

function isUnder(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  let at: number | undefined = pid;
  while (at !== undefined && at !== 0) {
    if (at === root) return true;
    at = parents.get(at);
  }
  return false;
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
