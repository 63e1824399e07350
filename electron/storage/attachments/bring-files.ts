import { copySideFolder, type FilesCopied } from './copy-side-folder.ts';
import { sideFolderOf } from './side-folder.ts';

/**
 * Brings the files that a workspace file speaks of into the side folder of `to`, from the side folders of `from`: all three are paths of workspace files.
 * Fails as writing does; a file that is nowhere is counted.
 */
export async function bringFiles(work: {
  readonly path: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly isVerified?: boolean;
}): Promise<FilesCopied> {
  return copySideFolder({
    path: work.path,
    from: work.from.map(sideFolderOf),
    to: sideFolderOf(work.to),
    isVerified: work.isVerified === true,
  });
}
