// Picks a file of the reader's own. It must not open any by itself.
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

export function FileButton({ onFile, isPrimary = false }: { onFile: (file: File) => void; isPrimary?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class={isPrimary ? 'button primary' : 'button'} type="button" onClick={() => input.current?.click()}>
        {i18n.t('reader.openFile')}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf,.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        hidden
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
