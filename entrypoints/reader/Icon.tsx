// The bar's signs, drawn for it: letters of the system's fonts look different on each machine, or are missing. It must not carry a meaning by itself: whoever
// shows one names it.

const PATHS = {
  side: 'M2 3h12v10H2zM6 3v10',
  left: 'M10 3 5 8l5 5',
  right: 'm6 3 5 5-5 5',
  up: 'm3 10 5-5 5 5',
  down: 'm3 6 5 5 5-5',
  minus: 'M3 8h10',
  plus: 'M3 8h10M8 3v10',
  search: 'M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0zM10 10l4 4',
  rotateRight: 'M13 3v4H9M12.6 7A5 5 0 1 0 13 9.5',
  rotateLeft: 'M3 3v4h4M3.4 7A5 5 0 1 1 3 9.5',
  print: 'M4.5 6V2.5h7V6M4.5 11H2.5V6h11v5h-2M4.5 9h7v4.5h-7z',
  close: 'm4 4 8 8M12 4l-8 8',
  keys: 'M1.5 4h13v8.5h-13zM4 6.5h.01M6.7 6.5h.01M9.4 6.5h.01M12 6.5h.01M5 10h6',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

export interface IconButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  /** Of what it opens and closes; absent for a plain button. */
  readonly isExpanded?: boolean;
  /** As people write it, "Ctrl+F"; shown beside the name, and told to screen readers. */
  readonly keys?: string;
  readonly id?: string;
}

export function IconButton({ label, icon, onClick, isDisabled = false, isExpanded, keys, id }: IconButtonProps) {
  return (
    <button
      id={id}
      class="button quiet icon-button"
      type="button"
      aria-label={label}
      aria-expanded={isExpanded}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      title={keys === undefined ? label : `${label} (${keys})`}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
