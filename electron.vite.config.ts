import path from 'node:path';
import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { englishStrings } from './build/english-strings.ts';
import { noJsonSchema } from './build/no-json-schema.ts';

const at = (file: string): string => path.join(import.meta.dirname, file);

/** Places in the app are paths of one page, so its files are named from the root and not from the place shown. */
const rootedBase: Plugin = { name: 'rooted-base', config: () => ({ base: '/' }) };

export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      // The oldest Electron that the app is tested on, 33, holds Node 20.18.
      target: 'node20.18',
      // Bundled, the app starts sooner, and packages that are ESM only can be loaded from CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        // Native, so it stays a package.
        external: ['better-sqlite3'],
        // The storage service is a process of its own and examines, copies and counts in threads: each starts from a file it names.
        input: {
          index: at('electron/main/index.ts'),
          storage: at('electron/storage/start-process.ts'),
          'storage-process': at('electron/storage/process.ts'),
          'file-worker': at('electron/storage/workspaces/file-worker.ts'),
          'text-worker': at('electron/storage/attachments/text-worker.ts'),
          'reading-worker': at('electron/storage/reading/reading-worker.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      target: 'node20.18',
      // A sandboxed preload is CommonJS and cannot load packages: what it uses is bundled.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [
      react(),
      babel({ presets: [reactCompilerPreset()] }),
      tailwindcss(),
      englishStrings,
      noJsonSchema,
      rootedBase,
    ],
    build: {
      outDir: at('out/renderer'),
      target: 'chrome130',
      minify: true,
      // The content security policy lets scripts, styles and fonts come from the app's own files only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: at('renderer/index.html') },
        // No module of the kit does anything by being loaded, so a screen brings the parts that it draws and the start brings no more.
        treeshake: { moduleSideEffects: (id) => !id.includes('/renderer/ui/') },
      },
    },
  },
});
