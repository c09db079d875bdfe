// Where a note stands: W3C Web Annotation selectors (https://www.w3.org/TR/annotation-model/#selectors). Plain JSON.

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** Up to 32 UTF-16 units before and after, fewer at the ends of the text. */
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  /** UTF-16 units into the text as it was. */
  readonly start: number;
  readonly end: number;
}

export interface Target {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** 1-based PDF page as it was; null outside PDFs. A hint only. */
  readonly page: number | null;
}
