import type { ClassPlan, Levers } from '../../analysis/class/events.ts';
import { OUTCOMES } from '../../scenario/outcomes.ts';
import { isChance } from '../../words/class-goal.ts';
import type { Words } from '../../words/words.ts';
import { designAddress, leversOf } from './class-design-address.ts';
import { CHANCES, howLinks } from './how-links.ts';

/** Where a figure of a team's design comes from. */
export interface FigureSource {
  readonly address: string;
  readonly label: string;
  readonly from: string;
}

/** The page that explains it; of chances how they are counted. */
export function figureSource(figure: string, plan: ClassPlan, levers: Levers, words: Words): FigureSource {
  if (isChance(figure)) return { address: CHANCES, label: words.t('class.figures.counted'), from: 'futures' };
  return { address: explained(figure, plan, levers), label: words.t('class.figures.how'), from: 'how' };
}

const PARTS: Readonly<Record<string, (id: string) => { readonly of: string } & Readonly<Record<string, string>>>> = {
  byPriority: (priority) => ({ of: 'toPriorities', priority }),
  coverage: (priority) => ({ of: 'needCovered', priority }),
  byPartner: (partner) => ({ of: 'match', partner }),
};

function explained(figure: string, plan: ClassPlan, levers: Levers): string {
  const { exercise, seed, draws } = plan;
  const how = howLinks(`/scenarios/${exercise.scenario}`, { moved: leversOf(plan, levers), seed, draws });
  if (Object.hasOwn(OUTCOMES, figure)) return how({ of: figure });
  const [group = '', ...id] = figure.split('.');
  const question = PARTS[group]?.(id.join('.'));
  return question === undefined ? designAddress(plan, levers) : how(question);
}
