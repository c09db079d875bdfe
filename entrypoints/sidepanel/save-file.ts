// Hands a file to the browser's own download. It must not need the downloads permission.
import type { ExportedFile } from '../../lib/messages/calls.ts';

/** Long enough for any browser to have begun to read the blob. */
const KEEP_MS = 60_000;

export function saveFile({ fileName, mime, content }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
