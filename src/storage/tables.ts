/** The tables as kysely sees them; rows become the model's types before they leave this folder. */
export interface Tables {
  designs: DesignTable;
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
