import type { Stream } from '../math/streams.ts';
import { createColumns, type Columns } from './columns.ts';
import { createCounts, type Counts } from './counts.ts';
import { createDiary, type Diary } from './diary.ts';
import type { Design, Inputs } from './inputs.ts';
import { createNow, type Now } from './now.ts';
import { createProjects, type Projects } from './projects.ts';
import { createState, type State } from './state.ts';

/** One side (scheme or counterfactual) of one future while it is played. Every section reads and writes here. */
export interface World {
  readonly inputs: Inputs;
  readonly design: Design;
  readonly luck: Stream;
  readonly state: State;
  readonly now: Now;
  readonly projects: Projects;
  readonly diary: Diary;
  readonly columns: Columns;
  /** What became of proposals, added up over the futures played since it was last cleared. */
  readonly counts: Counts;
  /** This future's row of outcomes, laid out by `columns`. */
  row: Float64Array;
}

export function createWorld(
  inputs: Inputs,
  design: Design,
  luck: Stream,
  columns: Columns = createColumns(inputs, design),
): World {
  return {
    inputs,
    design,
    luck,
    state: createState(inputs, design),
    now: createNow(inputs, design),
    projects: createProjects(design.matching.partners.count),
    diary: createDiary(inputs.years, design.matching.partners.count),
    columns,
    counts: createCounts(inputs, design),
    row: new Float64Array(columns.count),
  };
}
