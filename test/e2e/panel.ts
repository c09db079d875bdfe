// The extension's own pages (panel, reader, options) as a person uses them: found by what is written on them, clicked for real. It must not know one browser
// from the other.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Driver, Tab } from './driver.ts';
import { until } from './until.ts';

const catalogue = parse(readFileSync(fileURLToPath(new URL('../../lib/locales/sv.yml', import.meta.url)), 'utf8'));

/** The interface's Swedish words for a key, "reader.problem.empty", with what stands in for $1 and $2. */
export function words(key: string, ...values: string[]): string {
  const found: unknown = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], catalogue);
  if (typeof found !== 'string') throw new Error(`sv.yml has no words for ${key}`);
  return values.reduce((text, value, at) => text.replaceAll(`$${at + 1}`, value), found);
}

/** The panel of a tab, as a tab of its own: the real one cannot be looked into. */
export async function openPanel(driver: Driver, tab: Tab): Promise<Tab> {
  const id = await driver.tabIdOf(tab);
  return driver.openTab(driver.extensionUrl(`sidepanel.html?tab=${id}`));
}

/** A real click on the first element that fits, and whose words are `text` where given; waits until it is there. */
export async function clickOn(page: Tab, selector: string, text: string | null = null): Promise<void> {
  const at = await until(`${selector} ${text ?? ''} is there`, () =>
    page.evaluate(
      async (wanted, label) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(
          (element) => element.getClientRects().length > 0 && (label === null || element.innerText.trim() === label),
        );
        if (!found) return null;
        found.scrollIntoView({ block: 'center' });
        const before = found.getBoundingClientRect();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { x, y, width, height } = found.getBoundingClientRect();
        // A page that is still being filled moves what is on it.
        if (y !== before.y || y < 0 || y + height > innerHeight) return null;
        return { x: x + width / 2, y: y + height / 2 };
      },
      selector,
      text,
    ),
  );
  await page.click(at.x, at.y);
}

export const clickButton = (page: Tab, key: string, ...values: string[]): Promise<void> => clickOn(page, 'button', words(key, ...values));

/** All that is written on the page. */
export const readWords = (page: Tab): Promise<string> => page.evaluate(() => document.body.innerText);

export const waitForWords = (page: Tab, text: string): Promise<unknown> =>
  until(`"${text}" stands on the page`, async () => {
    const all = await readWords(page);
    return all.includes(text) ? true : Promise.reject(new Error(all));
  });

/** A file dropped on the page. The browser's own drag cannot be driven; the event that it ends in can. */
export const dropFile = (page: Tab, selector: string, name: string, type: string, bytes: Buffer): Promise<void> =>
  page.evaluate(
    (wanted, fileName, mime, encoded) => {
      const content = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName, { type: mime }));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector(wanted)!.dispatchEvent(event);
    },
    selector,
    name,
    type,
    bytes.toString('base64'),
  );

/** *Always on this site*, by the panel's own switch where the browser's question can be answered; gives a fresh tab at the address. */
export async function allowAlways(driver: Driver, url: string): Promise<Tab> {
  const pattern = `http://${new URL(url).hostname}/*`;
  // Chromium's question cannot be answered without a window.
  if (driver.name === 'chromium') {
    await driver.grantOrigin(pattern);
    return driver.openTab(url);
  }
  const tab = await driver.openTab(url);
  await driver.clickToolbar(tab);
  const panel = await openPanel(driver, tab);
  // Until the page is read, what comes into the panel moves the switch away from under the click.
  await until('the panel shows the page', () => panel.evaluate(() => document.querySelector('[data-state="read"] .proposal') !== null));
  await clickOn(panel, '[data-always]');
  await until('the switch is on', () => panel.evaluate(() => document.querySelector<HTMLInputElement>('[data-always]')?.checked));
  await panel.close();
  await tab.activate();
  return tab;
}
