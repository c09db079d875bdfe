// The pages of a PDF that a browser printed: their sizes. It must not judge them.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points; upright or lying as it is. */
export async function readPageSizes(bytes: Uint8Array): Promise<{ width: number; height: number }[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const doc = await task.promise;
    const sizes: { width: number; height: number }[] = [];
    for (let number = 1; number <= doc.numPages; number += 1) {
      const { width, height } = (await doc.getPage(number)).getViewport({ scale: 1 });
      sizes.push({ width: Math.round(width), height: Math.round(height) });
    }
    return sizes;
  } finally {
    await task.destroy();
  }
}
