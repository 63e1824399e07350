import { app } from 'electron';
import { z } from 'zod';
import { readCommandLine } from '../hosting/command-line.ts';
import type { CommandLine } from '../hosting/command-line.ts';

const wishSchema = z.strictObject({ args: z.array(z.string()), folder: z.string() });
type Wish = z.output<typeof wishSchema>;

interface Instance {
  /** Hears what each later start on the same profile was asked to do. */
  readonly onSecond: (listener: (second: CommandLine) => void) => void;
}

/** Takes the profile for this process, or gives null when another one has it; that one then hears our wish. */
export function takeSingleInstance(wish: Wish): Instance | null {
  if (!app.requestSingleInstanceLock(wish)) return null;
  return {
    onSecond: (listener) => {
      app.on('second-instance', (_event, _argv, _folder, data) => {
        const second = wishSchema.safeParse(data);
        if (second.success) listener(readCommandLine(second.data.args, second.data.folder));
      });
    },
  };
}
