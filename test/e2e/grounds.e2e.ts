// Highlights on coloured and pictured grounds, read from pixels; and on paper, read from the file that the browser prints.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { browserName, launch, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';

type Rgb = readonly [number, number, number];

const toRgb = (value: unknown): Rgb | null => {
  const parts = /^#(..)(..)(..)$/.exec(String(value))?.slice(1);
  return parts ? (parts.map((part) => Number.parseInt(part, 16)) as unknown as Rgb) : null;
};

/** Of what is drawn but for letters: its colours, once for each time that something is painted in them. */
async function readDrawn(pdf: Buffer): Promise<Rgb[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const drawn: Rgb[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    let [fill, stroke]: [Rgb | null, Rgb | null] = [null, null];
    for (const [at, operator] of fnArray.entries()) {
      const args = argsArray[at] as unknown[] | null;
      if (operator === OPS.setFillRGBColor) fill = toRgb(args?.[0]);
      if (operator === OPS.setStrokeRGBColor) stroke = toRgb(args?.[0]);
      // A path carries what is done with it.
      if (operator !== OPS.constructPath) continue;
      if (args?.[0] === OPS.fill || args?.[0] === OPS.eoFill) drawn.push(fill ?? [0, 0, 0]);
      if (args?.[0] === OPS.stroke || args?.[0] === OPS.closeStroke) drawn.push(stroke ?? [0, 0, 0]);
    }
  }
  await document.loadingTask.destroy();
  return drawn;
}

describe(`highlights in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;
  let before: readonly Rgb[];

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
    tab = await driver.openTab(`${server.origin}/pages/grounds.html`);
    before = await readDrawn(await tab.print());
    await driver.clickToolbar(tab);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it.each([
    ['a coloured dark ground', '#ground-blue', 'ta fram en lokalplan', 'dark'],
    ['a coloured light ground', '#ground-yellow', 'ta fram en närvaroplan', 'light'],
    ['a dark picture', '#ground-photo', 'ta fram en vägledningsplan', 'dark'],
    ['a light picture', '#ground-bright', 'ta fram en måltidsplan', 'light'],
  ] as const)('have the tone of %s', async (_, path, words, tone) => {
    await waitForPaint(tab, path, words, 'plan', tone);
  });

  it('are printed as lines that are dark enough for paper, whatever ground the page has on the screen', async () => {
    const after = await readDrawn(await tab.print());
    const keyOf = (color: Rgb): string => color.join();
    const left = before.map(keyOf);
    // What is there now and was not before.
    const ours = after.filter((color) => {
      const at = left.indexOf(keyOf(color));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(before.length).toBeGreaterThan(0);
    // Firefox prints a copy of the page that has no highlights, ours or anybody's: the panel's own export is what is printed there.
    if (driver.name === 'firefox') expect(ours).toEqual([]);
    else expect(ours.length).toBeGreaterThanOrEqual(4);
    const tooLight = ours.filter(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140);
    expect(tooLight).toEqual([]);
  });
});
