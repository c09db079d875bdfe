// A file dropped anywhere on the page. It must not let the browser open the file in our place, nor take anything but files.

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** `words` are shown while a file is held over the page. */
export function acceptDrops(words: string, onFile: (file: File) => void, signal: AbortSignal): void {
  const { dataset } = document.body;
  const stop = (): void => {
    delete dataset.dropping;
  };
  addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      dataset.dropping = words;
    },
    { signal },
  );
  addEventListener('dragleave', (event) => event.relatedTarget === null && stop(), { signal });
  addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      stop();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    },
    { signal },
  );
}
