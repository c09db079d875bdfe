import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDocumentFormat } from '../../lib/documents/links.ts';
import { portals } from '../../lib/portals/index.ts';
import type { Portal } from '../../lib/portals/portal.ts';
import { findPortalAddress } from '../../lib/portals/read-page.ts';
import { describePage, loadPage, outlineOf, readSource } from './pages.ts';

const FIXTURES = new URL('../fixtures/portals/', import.meta.url);
const all = Object.entries<Portal>(portals);
const withMarkup = all.filter(([, { pages }]) => pages !== undefined).map(([id]) => id);
const fixtureOf = (id: string) => loadPage(new URL(`${id}/page.html`, FIXTURES));

/** Another version of the portal: the same page with every class and id called something else. */
const rename = (source: string): string =>
  source.replace(/\b(class|id)\s*=\s*(["'])(.*?)\2/g, (_, name: string, quote: string, names: string) => {
    const others = names
      .split(/\s+/)
      .filter(Boolean)
      .map((one) => `x${[...one].reverse().join('')}`);
    return `${name}=${quote}${others.join(' ')}${quote}`;
  });

describe('each portal file', () => {
  it('has a page of ours, and each page a file', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(all.map(([id]) => id).sort());
  });

  it.each(all.map(([id]) => id))('%s reads its page as frozen', async (id) => {
    const { source, address } = fixtureOf(id);
    const read = readSource(source, address);
    const frozen = new URL(`${id}/expected.json`, FIXTURES);
    // A meant change: `npx vitest run test/portals -u`, and read the difference.
    if (process.env.CI) expect(existsSync(frozen)).toBe(true);
    await expect(`${JSON.stringify(describePage(read), null, 2)}\n`).toMatchFileSnapshot(frozen.pathname);
  });

  it.each(all)('%s says which markup it knows', (_id, { markup }) => {
    expect(markup.length).toBeGreaterThan(20);
  });

  it.each(withMarkup)('%s is met in its own page', (id) => {
    const { source, address } = fixtureOf(id);
    expect(readSource(source, address).page.portal).toBe(id);
  });

  it.each(withMarkup)('%s is met in no other page', (id) => {
    const others = all.map(([other]) => other).filter((other) => other !== id);
    const met = others.filter((other) => {
      const { source, address } = fixtureOf(other);
      return readSource(source, address).page.portal === id;
    });
    expect(met).toEqual([]);
  });
});

describe('a portal that has changed its markup', () => {
  // Dynasty is known by its addresses and words alone, so nothing of it can be renamed.
  it.each(withMarkup.filter((id) => id !== 'dynasty'))('%s is read by the generic reader', (id) => {
    const { source, address } = fixtureOf(id);
    const known = readSource(source, address).page;
    const { page } = readSource(rename(source), address);
    expect(page.portal).toBeNull();
    expect(page.class).toBe(known.class);
    // What is numbered is found by its numbers; Legistar's file numbers count nothing up, its agenda letters do.
    const titles = outlineOf(known).map((line) => line.trim());
    const numbered = known.items.filter(({ number }) => number !== null).length;
    const same = page.items.filter(({ title }) => titles.some((line) => line.endsWith(title))).length;
    expect(same).toBeGreaterThanOrEqual(id === 'legistar' ? 0 : numbered);
    expect(page.documents.length).toBe(known.documents.length);
  });

  it('is no agenda at another address if nothing else says so', () => {
    const { source } = fixtureOf('iqm2');
    const page = readSource(
      rename(source)
        .replace(/<title>.*<\/title>/, '')
        .replace(/Parks Commission|4\/21\/2026/g, 'Programme'),
    );
    expect(page.page.class).toBe('other');
    expect(page.page.items).toEqual([]);
  });
});

describe('findPortalAddress', () => {
  it.each([
    ['https://moten.example/committees/kommunstyrelsen/mote-2026-06-10', 'meetings-plus', 'meeting'],
    ['https://moten.example/committees/kommunstyrelsen/kommunstyrelsen-812', 'meetings-plus', 'meeting'],
    [
      'https://moten.example/welcome-sv/namnder-styrelser/namnd/mote-2026-06-10/agenda/xpdf-19038?downloadMode=open',
      'meetings-plus',
      'document',
    ],
    ['https://moten.example/api/v2.0/meetings/77/download/Protocol', 'meetings-plus', 'document'],
    ['https://moten.example/committees', 'meetings-plus', 'listing'],
    ['https://x.example/reader/r12345678#--chn-4', 'netpublicator', 'meeting'],
    ['https://x.example/document/3f2b8c1e-5a77-4d6e-9c10-5f4e0d2a9b31?hash=a-b-c', 'netpublicator', 'document'],
    ['https://x.example/bulletinboard/public/3f2b', 'netpublicator', 'listing'],
    ['https://x.example/ekhamra-ks/protokoll?date=2026-03-11', 'insyn-sverige', 'meeting'],
    ['https://x.example/documentHandler.ashx?did=8', 'insyn-sverige', 'document'],
    ['https://x-sok.example/#!/search/?t=1&i=Kommunfullm%C3%A4ktige&n=KS', 'ciceron', 'listing'],
    ['https://x-sok.example/download/document?filename=YQ==&id=3', 'ciceron', 'document'],
    ['https://g.example/wps/portal/start/x/namndhandlingar/valj-namnd-och-ar', 'goteborg', 'listing'],
    ['https://g.example/prod/Namndhandlingar/SamrumPortal.nsf/93EC/$File/Handling_2026_nr_1.pdf?OpenElement', 'goteborg', 'document'],
    ['https://k.example/download/18.6a1f3c0e18d/1772000000000/protokoll.pdf', 'sitevision', 'document'],
    ['https://k.example/kommun-och-politik/moten-och-protokoll/sn.4.6a1f.html', 'sitevision', 'listing'],
    ['https://l.example/View.ashx?M=A&ID=1&GUID=2', 'legistar', 'document'],
    ['https://l.example/MeetingDetail.aspx?ID=1&GUID=2', 'legistar', 'meeting'],
    ['https://g.example/MetaViewer.php?view_id=1&meta_id=2', 'granicus', 'document'],
    ['https://m.example/ieListMeetings.aspx?CId=1', 'modern-gov', 'listing'],
    ['https://d.example/cgi/DREQUEST.PHP?page=meetingitem&id=1-2', 'dynasty', 'meeting'],
  ])('%s', (address, portal, is) => {
    expect(findPortalAddress(address)).toEqual({ portal, is });
    if (is === 'document') expect(findDocumentFormat(address)).not.toBeNull();
  });

  it.each(['https://shop.example/committees-of-cooks', 'https://shop.example/', 'mailto:x', 'https://x.example/document/report', ''])(
    'not %s',
    (address) => {
      expect(findPortalAddress(address)).toBeNull();
    },
  );
});
