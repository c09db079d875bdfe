// Text to the clipboard, also where the page is not secure (many municipal sites were, and some are, plain http). It must not leave anything on the page.

function copyBySelection(text: string, root: ShadowRoot): boolean {
  const before = root.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.setProperty('position', 'absolute');
  area.style.setProperty('opacity', '0');
  root.append(area);
  try {
    area.select();
    // Deprecated, and the one way where the clipboard API is withheld.
    return document.execCommand('copy');
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/** Called in the user's gesture. True when the browser says that it is done. */
export async function copyText(text: string, root: ShadowRoot | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Withheld by the page's permissions policy, or absent (not a secure context).
    return root !== null && copyBySelection(text, root);
  }
}
