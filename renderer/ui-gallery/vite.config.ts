import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery alone, for development: `vite build --config renderer/ui-gallery/vite.config.ts`. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: './',
  plugins: [react(), babel({ presets: [reactCompilerPreset()] }), tailwindcss()],
  build: { outDir: '../../out/ui-gallery', emptyOutDir: true, target: 'chrome130', assetsInlineLimit: 0 },
});
