/** One thing that a request or a record of consent holds, for a council's data protection assessment. */
export interface DataRow {
  /** A key of the format, or the id of a question. */
  readonly field: string;
  readonly meaning: string;
  readonly purpose: string;
  /** `always`: nothing works without it. `on`: part of the short route, for those it concerns. `more`: only if the person opens it, or the area switches it on. `off`: in special cases only. */
  readonly sent: 'always' | 'on' | 'more' | 'off';
  readonly category: 'not personal' | 'personal' | 'health';
  /** What to mind. */
  readonly mind: string;
}

export type Cells = readonly [field: string, meaning: string, purpose: string, sent: DataRow['sent'], category: DataRow['category'], mind?: string];

/** The rows of a table, from their cells. */
export const rows = (cells: readonly Cells[]): readonly DataRow[] =>
  cells.map(([field, meaning, purpose, sent, category, mind = '']) => ({field, meaning, purpose, sent, category, mind}));
