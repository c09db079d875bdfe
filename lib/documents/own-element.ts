// The one element that the extension adds to a page: its card. Readers of the page step over it.

/** Tag name of the card's host, in lower case. */
export const OWN_ELEMENT = 'detaljlupen-card';
