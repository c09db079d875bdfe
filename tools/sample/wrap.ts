// Breaks a text into lines of a width, as a word processor with hyphenation does. `|` marks where a word may be broken. It must not draw.

/** True word by word: what fits stays, and of what does not fit as many parts as do, with a hyphen. */
export function wrap(text: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (word: string, fits: boolean) => {
    if (fits) line = line ? `${line} ${word}` : word;
    else {
      if (line) lines.push(line);
      line = word;
    }
  };
  for (const marked of text.split(' ')) {
    const parts = marked.split('|');
    const word = parts.join('');
    const room = (words: string) => widthOf(line ? `${line} ${words}` : words) <= width;
    if (room(word)) {
      put(word, true);
      continue;
    }
    const most = parts.findLastIndex((_, at) => at > 0 && room(`${parts.slice(0, at).join('')}-`));
    if (most > 0) {
      put(`${parts.slice(0, most).join('')}-`, true);
      lines.push(line);
      line = parts.slice(most).join('');
    } else put(word, false);
  }
  return line ? [...lines, line] : lines;
}
