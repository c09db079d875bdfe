// Unit tests: pure rooms in Node, components under happy-dom (say so with `// @vitest-environment happy-dom` at the top of the file).
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  resolve: { alias: { '#i18n': fileURLToPath(new URL('./test/stubs/i18n.ts', import.meta.url)) } },
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // Some start four processes; a busy machine is no failure, a hang is.
    testTimeout: 30_000,
  },
});
