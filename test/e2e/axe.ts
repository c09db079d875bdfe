// What axe-core finds in a page of the extension, as it stands in a real browser. Its policy keeps scripts of others out; the driver's own channel is not under it.
import axe from 'axe-core';
import type { Tab } from './driver.ts';

/** WCAG 2.2 A and AA; "rule: element" for each fault. */
export async function findFaults(tab: Tab): Promise<string[]> {
  // Sent as text: the source itself takes the function's place.
  const load = Object.assign(() => {}, { toString: () => `() => { ${axe.source} }` });
  await tab.evaluate(load);
  return tab.evaluate(async () => {
    const { axe: own } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await own.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  });
}
