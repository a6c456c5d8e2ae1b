import type { Answers } from './answers.ts';
import { discountRate, ownCorridor } from './corridor.ts';
import { ownScheme } from './matching.ts';
import { separate, sourced, type Origin } from './origin.ts';
import { ownSectors } from './sectors.ts';
import type { OwnSetting } from './setting.ts';
import { ownUses } from './uses.ts';

/** A scenario file's tree without its `sources`, and where each of its figures comes from. */
export interface OwnTown {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly origins: readonly Origin[];
}

/**
 * A town from six answers. What was not asked is taken from the country sheet, else from the nearest ready scenario, and
 * behaviour from the parameters' defaults. Throws when an answer breaks the bounds stated in `Answers`.
 */
export function ownTown(answers: Answers, setting: OwnSetting): OwnTown {
  const { raw, origins } = separate({
    title: answers.name,
    summary: SUMMARY,
    practices: [],
    illustrative: true,
    place: ownPlace(answers, setting),
    corridors: [ownCorridor(answers, setting)],
    uses: ownUses(setting),
    sectors: ownSectors(answers, setting),
    response: setting.base.response,
    scheme: ownScheme(answers),
  });
  return { raw: raw as Readonly<Record<string, unknown>>, origins };
}

const SUMMARY = {
  en: 'A town described in six answers. What was not asked is borrowed or assumed, and every figure says which.',
  es: 'Un municipio descrito en seis respuestas. Lo que no se preguntó está prestado o supuesto, y cada cifra lo dice.',
};

function ownPlace({ name, inhabitants, envelope }: Answers, { sheet, base }: OwnSetting) {
  const { startYear, horizon, inflation, elections } = base.place;
  const from = { kind: 'borrowed', way: 'same', title: base.title } as const;
  return {
    name,
    country: sheet.iso,
    currency: sheet.currency,
    startYear,
    horizon,
    inflation: sourced(inflation, from),
    discountRate: discountRate(sheet),
    envelope: sourced(envelope, { kind: 'answer' }),
    ...(elections === null
      ? {}
      : {
          elections: {
            first: sourced(elections.first, from),
            every: sourced(elections.every, from),
            turnover: sourced(elections.turnover, from),
          },
        }),
    localities: [
      {
        id: 'town',
        name,
        population: sourced(inhabitants, { kind: 'answer' }),
        marginality: sourced(0.5, { kind: 'assumed', why: 'middling' }),
        diasporaShare: sourced(1, { kind: 'assumed', why: 'onePlace' }),
      },
    ],
  };
}
