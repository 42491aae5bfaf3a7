/** How the desk is built for browsers: files with hashed names below /desk/, and a page without a script of its own. */

import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: 'dist',
    target: 'es2022',
    sourcemap: false,
    // Written into the page, an asset would be subject to another rule of the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    // 'use client' says where servers end and browsers begin; here all is browser.
    rolldownOptions: { onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log) },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8391' } },
})
