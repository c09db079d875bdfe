// Where the browser leads a chosen site's PDFs (background/pdf-sites.ts): goes on to the reader at once, in the same entry of the tab's history. A page of its own,
// since a redirect needs one that the web may lead to, which the reader must not be. It must not fetch or show anything.

/** `redirected.html?pdf=…`: all that follows is the PDF's address as it was asked for, "&" and "+" too. */
const START = '?pdf=';

if (location.search.startsWith(START)) {
  // What stood behind "#" (`#page=3`) is still behind it.
  location.replace(`/reader.html?src=${encodeURIComponent(location.search.slice(START.length))}${location.hash}`);
} else location.replace('/reader.html');
