/** What happened, by year, for whoever tells this future afterwards. */
export interface Diary {
  readonly election: Uint8Array;
  readonly mayorChanged: Uint8Array;
  /** z of section 2.1. */
  readonly common: Float64Array;
  /** A row of partners per year: did each take part? */
  readonly present: Uint8Array;
}

export function createDiary(years: number, partners: number): Diary {
  return {
    election: new Uint8Array(years),
    mayorChanged: new Uint8Array(years),
    common: new Float64Array(years),
    present: new Uint8Array(years * partners),
  };
}
