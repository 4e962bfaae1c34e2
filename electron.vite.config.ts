import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { nonceMark } from './electron/shell/policy.ts';
import { calls } from './shared/contract/index.ts';

const here = import.meta.dirname;

/** What Electron 45 carries, or older; electron-vite's own table ends with Electron 44. */
const node = 'node24';
const chrome = 'chrome152';

/**
 * Pure JavaScript is bundled, so that the archive holds few files and starts fast. What carries a native
 * binary stays in node_modules and is unpacked from the archive (build/electron-builder.yml).
 */
const nativePackages = ['better-sqlite3', '@node-rs/argon2'] as const;
const external = [...nativePackages];

/** The texts of the bundled packages' licences, which their licences ask to be passed on. */
const license = { fileName: 'licenses.md' };

export default defineConfig({
  main: {
    build: {
      target: node,
      externalizeDeps: false,
      license,
      rolldownOptions: {
        external,
        input: {
          main: resolve(here, 'electron/main.ts'),
          office: resolve(here, 'electron/office/process.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    // A sandboxed preload cannot import the contract with its schemas (and needs only the names).
    define: { callNames: JSON.stringify(Object.keys(calls)) },
    build: {
      target: node,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(here, 'electron/preload.ts') },
        // Point 4: a sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    plugins: [react()],
    html: { cspNonce: nonceMark },
    build: {
      target: chrome,
      minify: true,
      // Nothing as data: in a font or a script, the policy would refuse it.
      assetsInlineLimit: 0,
      // It comes from the disk.
      chunkSizeWarningLimit: 5_000,
      license,
      rolldownOptions: { input: resolve(here, 'renderer/index.html') },
    },
  },
});
