// Page numbers as people write them: [3, 4, 5, 9] → "3–5, 9".

/** `and` stands before the last: "3–5, 9 och 12". Sorted, without doubles. */
export function toPageList(pages: readonly number[], and: string): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  const words = runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(', ');
  return words.replace(/, (?=[^,]*$)/, ` ${and} `);
}
