// Reads a Word file off the page's thread: bytes in, tree or problem out, once. It must not fetch, nor know the page.
import { openDocx } from '../../lib/documents/docx.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void openDocx(data).then((opened) => postMessage(opened));
});
