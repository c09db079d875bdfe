// Real portal pages, read where they lie in ../shared: nothing of them is copied here. Where the folder is not there, there is nothing to compare, and the
// test says so by its one line. Counted by reading each page in full.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPageFile } from '../../tools/lib/read-document.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/portals');

/** [file, what it is, items that stand on it] */
const COUNTED: readonly (readonly [string, string, number])[] = [
  ['fi_helsinki_decision.html', 'item', 1],
  ['fi_helsinki_motion.html', 'item', 1],
  ['no_360online_meeting_tfk.html', 'agenda', 9],
  ['no_acos_sauda_shell.html', 'other', 0],
  ['raw-020-det-city-council.html', 'other', 0],
  ['raw-022-minutes-april-16-2019.html', 'agenda', 10],
  ['raw-024-motion-2024-25-83.html', 'item', 1],
  ['raw-026-brimbank-portal.html', 'listing', 0],
  ['raw-028-waverley-portal.html', 'listing', 0],
  ['us_cms_plan_commission_agenda.html', 'agenda', 4],
  ['us_granicus_agenda_lawa.html', 'agenda', 10],
  ['us_granicus_viewpublisher_metra.html', 'listing', 0],
  ['us_iqm2_finance_agenda.html', 'agenda', 25],
  ['us_legistar_calendar_chicago.html', 'listing', 0],
  ['us_novusagenda_dinuba.html', 'listing', 0],
  ['us_onbase_home_san_diego.html', 'listing', 0],
];

describe('saved portal pages', () => {
  it(existsSync(FOLDER) ? 'are there' : 'are not there, and nothing was compared', () => {
    expect(COUNTED.length).toBe(16);
  });

  const there = COUNTED.filter(([file]) => existsSync(join(FOLDER, file)));
  for (const [file, what, items] of there) {
    it(`${file} is ${what} with ${items} items`, async () => {
      const page = await readPageFile(join(FOLDER, file), '');
      expect(page.ok && [page.value.class, page.value.items.length]).toEqual([what, items]);
    });
  }
});
