// The scenarios in one real browser, named by E2E_BROWSER. One file after the other: they share a machine with a browser on it.
// One retry, for now: two scenarios (the click right after a restart, the end of Chromium's worker) fail once in some ten runs of a loaded machine, and their
// cause is not found yet. Flaky is broken: this line is to go.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
