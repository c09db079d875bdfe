import { expect, it } from 'vitest';
import { giveReaderPass, hasReaderPass, type SessionArea } from '../../lib/storage/reader-passes.ts';

function makeArea(): SessionArea {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    },
  };
}

it('passes hold for the very address that was given, and two given at once both stay', async () => {
  const area = makeArea();
  await Promise.all([giveReaderPass(area, 'https://a.example/1.pdf'), giveReaderPass(area, 'https://a.example/2.pdf')]);
  expect(await hasReaderPass(area, 'https://a.example/1.pdf')).toBe(true);
  expect(await hasReaderPass(area, 'https://a.example/2.pdf')).toBe(true);
  expect(await hasReaderPass(area, 'https://a.example/3.pdf')).toBe(false);
  expect(await hasReaderPass(area, 'https://a.example/1.pdf?x')).toBe(false);
});
