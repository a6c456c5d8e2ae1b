import { TEAM_PLACES } from './team-places.ts';
import { GIVE, MEXICO } from './visits.ts';
import { WALL_PLACES } from './wall-places.ts';

/** Pages are read on a small and a usual phone and on a desk. */
const WIDTHS: readonly number[] = [320, 360, 1280];
/** What hangs on a wall is read from the back of the room, too. */
const ON_THE_WALL = [...WIDTHS, 1920];

export interface Walked {
  /** An address, or the name of one that the walk makes first. */
  readonly address: string;
  readonly widths: readonly number[];
}

const WRONG_LEVERS = `${MEXICO}?matching.partners.state.ratio=abc&place.envelope=-1&guarantee.cover=7&typed=1`;

const TOWN = 'check=1&name=San&country=MX&inhabitants=18000&abroad=4000&host=US&envelope=2000000&need1=water&match=2x1';

/** Every page, some in several states. To walk another page, add its address here. */
const SITE = [
  '/',
  '/?give=1000&guess=little',
  '/?give=lots',
  '/scenarios',
  MEXICO,
  '/scenarios/philippines-2x1',
  WRONG_LEVERS,
  GIVE,
  `${GIVE}?amount=12000`,
  `${GIVE}?members=many&each=`,
  '/give/philippines-2x1?members=40&each=25&every=month',
  '/give/philippines-2x1?give=9000&corridor=north-america&sector=roads&instalments=30&year=2034&project=5&draws=100',
  `${GIVE}?project=2000000&members=35&every=week&spacing=day&instalments=many&draws=100`,
  `${GIVE}/plan?money=20000&draws=100`,
  `${GIVE}/plan?draws=100&money=much&p1.value=1000000&p1.locality=sierra&p2.name=Clinic`,
  `${GIVE}/flyer?draws=100&members=40&each=25&sector=water`,
  `${GIVE}/flyer`,
  `${MEXICO}/projects`,
  `${MEXICO}/ledger`,
  `${MEXICO}/design?guarantee.cover=0.6&audit=null&place.envelope=much`,
  `${MEXICO}/design/targets`,
  '/scenarios/philippines-2x1/design/rules',
  `${MEXICO}/responses`,
  `${MEXICO}/responses?behaviour.beta=0.8&behaviour.betaAny=9`,
  '/compare',
  '/compare?of=mexico-tres-por-uno,philippines-2x1,nobody&1.guarantee.cover=0.6',
  '/compare?of=mexico-tres-por-uno,mexico-tres-por-uno,mexico-tres-por-uno&2.guarantee=null&3.matching=null&draws=50',
  `${MEXICO}/equity?draws=50`,
  `${MEXICO}/sensitivity?draws=20`,
  `${MEXICO}/stress?draws=20&one=clubsHalved&two=exchangeDown`,
  `${MEXICO}/instruments?draws=20`,
  `${MEXICO}/seek?draws=20&vary=matching.partners.state.ratio%3D0..3+by+0.5&keep=P(breachEver)%3C0.05`,
  `${MEXICO}/seek?asked=1&draws=20&lever1=guarantee.cover&from1=9&to1=lots&of1=P(breachEver)&limit1=often`,
  `${MEXICO}/seek/break-even?draws=20`,
  `${MEXICO}/seek/frontier?draws=20&vary=matching.partners.state.ratio%3D0..3+by+1;guarantee.cover%3D0.2..0.8+by+0.3`,
  `${MEXICO}/lint?matching.partners.federation.projectCap=100000`,
  `${MEXICO}/memo?draws=50`,
  '/scenarios/philippines-2x1/terms?draws=50',
  `${MEXICO}/how?of=match&year=2028&partner=state`,
  `${MEXICO}/how?of=gross@2028[corridor=california]&depth=4`,
  `${MEXICO}/how?of=nothing&year=1999`,
  '/runs',
  '/scenarios/philippines-2x1/projects?draw=3',
  '/glossary',
  '/evidence',
  '/evidence/beta',
  '/evidence/discountRate',
  '/evidence/countries',
  '/evidence/countries/SV',
  '/evidence/codes',
  '/backtests',
  '/own',
  '/import',
  '/passport?words=one+two',
  '/passport/left-double-pencil-benefit-wide-inhale',
  '/own?country=MX&name=San',
  `/own?${TOWN}`,
  `/own?${TOWN}&inhabitants=many&abroad=0&need2=water`,
  '/method',
  '/tour',
  '/tour/officer',
  '/tour/association',
  '/tour/trainer',
  `${GIVE}?tour=association.1`,
  '/class',
  '/class/zzzzz',
  '/exercises',
  '/exercises/rationing',
  '/nothing-here',
];

/** Names of pages that have to be made first (`made-places.ts`). */
const MADE = ['a kept design', ...TEAM_PLACES];

/** Every page of the walk. */
export const WALKED: readonly Walked[] = [
  ...[...SITE, ...MADE].map((address) => ({ address, widths: WIDTHS })),
  ...WALL_PLACES.map((address) => ({ address, widths: ON_THE_WALL })),
];
