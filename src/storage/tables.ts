/** The tables as kysely sees them; rows become the model's types before they leave this folder. */
export interface Tables {
  designs: DesignTable;
  passports: PassportTable;
  trails: TrailTable;
  classes: ClassTable;
  class_events: ClassEventTable;
}

export interface DesignTable {
  code: string;
  fingerprint: string;
  base: string | null;
  scenario: string;
  levers: string;
  seed: number;
  draws: number;
  model: string;
  data: string;
  created: string;
}

/** Which kept designs a passport's words lead to. */
export interface PassportTable {
  symbols: string;
  code: string;
}

/** The last designs that a browser looked at, of one scenario: what undo and redo go through. */
export interface TrailTable {
  /** A hash of the browser's cookie. */
  browser: string;
  scenario: string;
  /** Queries of levers, the oldest first, as a JSON list. */
  steps: string;
  /** Which of them is looked at. */
  position: number;
  changed: string;
}

/** A class of a trainer; what happened in it stands in its events. */
export interface ClassTable {
  code: string;
  /** A hash of the trainer's key. */
  lead: string;
  started: string;
}

/** Append only: rows are never changed. */
export interface ClassEventTable {
  code: string;
  /** 1 for the first event of a class. */
  place: number;
  /** Id of the request that brought it; null where nobody repeats it. */
  move: string | null;
  /** JSON. */
  event: string;
}
