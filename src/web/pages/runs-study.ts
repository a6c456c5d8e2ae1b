import type { Text } from '../../scenario/types.ts';
import type { Visit } from '../page.ts';
import { runsOf } from './results-runs.ts';
import { studyKey } from './runs-key.ts';
import { answersOf } from './runs-result.ts';
import type { RunSteps } from './runs-run.ts';

/** Something worked out from the draws of one or many designs. */
export interface StudyRequest<Answer> {
  /** All that the answer depends on, but for the versions of model and data: its kind, scenarios, questions, luck. */
  readonly of: unknown;
  readonly title: Text;
  readonly seed: number;
  /** Draws to be played, of all designs together: progress counts them. */
  readonly draws: number;
  /** Answers plain data; it is kept, so let it be small. */
  readonly work: (steps: Pick<RunSteps, 'signal' | 'onProgress'>) => Promise<Answer>;
}

/** What a page shows of a study, on the terms of `resultOf`: kept from before, shared, or worked out now, and watched when it takes long. */
export async function studyOf<Answer>(
  visit: Visit,
  { of, title, seed, draws, work }: StudyRequest<Answer>,
): Promise<Answer> {
  const [answer] = await answersOf(visit, [
    runsOf(visit.site.pool).study({ key: studyKey(of), title, seed, draws, work }),
  ]);
  return answer as Answer;
}
