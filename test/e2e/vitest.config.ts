// The scenarios in one real browser, named by E2E_BROWSER. Two files at a time, each with a browser and a server of its own: they wait more than they work.
// No retries: flaky is broken.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: true,
    maxWorkers: 2,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
