// What Chromium would send to the printer, as a PDF, by CDP. It must not open a window that asks.
import type { Page } from 'playwright-core';

export async function printToPdf(page: Page, grounds: boolean): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  try {
    const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: grounds });
    return Buffer.from(data, 'base64');
  } finally {
    await session.detach();
  }
}
