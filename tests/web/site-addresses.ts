import { ROUTES } from '../../src/web/routes.ts';

/** What stands for each part of an address. A route with a part that is not here is a page that nobody looks at. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  door: ['officer', 'association', 'trainer'],
  id: ['mexico-tres-por-uno', 'philippines-2x1'],
  exercise: ['rationing', 'all-or-nothing'],
  parameter: ['beta', 'literacyEffect', 'jobsPerFirm'],
  iso: ['MX', 'ML'],
  step: ['place', 'people', 'plan', 'match', 'guarantee', 'training', 'rules', 'targets'],
  words: ['zoo-zoo-zoo-zoo-zoo-zoo'],
};
/** Pages of something that a test has to make first: a saved design, a run under way. */
const MADE = new Set(['code', 'keys']);

const FEW = 'draws=20';
/** What pages are asked, beside nothing: so that their answers are seen too. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/': ['', 'give=1000&guess=much'],
  '/own': ['', 'country=MX'],
  '/evidence': ['', 'grade=assumed', 'q=Ghana'],
  '/scenarios/:id': [FEW, `${FEW}&money=nominal`, `${FEW}&guarantee.cover=half`],
  '/scenarios/:id/design': ['', 'guarantee.cover=0.6&audit=null&place.envelope=much'],
  '/scenarios/:id/design/:step': [''],
  '/compare': [
    '',
    'of=mexico-tres-por-uno&1.guarantee.cover=0.6',
    `of=mexico-tres-por-uno,mexico-tres-por-uno,nobody&2.guarantee=null&${FEW}`,
    'of=mexico-tres-por-uno,philippines-2x1',
  ],
  '/scenarios/:id/projects': [FEW, `${FEW}&draw=3`],
  '/scenarios/:id/how': [
    `${FEW}&of=outlay&year=2028`,
    `${FEW}&of=toPriorities&priority=water`,
    `${FEW}&of=nothing&year=1999`,
  ],
  '/scenarios/:id/ledger': [`${FEW}&draw=3`, `${FEW}&money=nominal&guarantee.cover=half`],
  '/exercises/:exercise': [FEW],
  '/scenarios/:id/sensitivity': [FEW, `${FEW}&of=byPartner.nobody&stat=p95`],
  '/scenarios/:id/stress': [FEW, `${FEW}&one=clubsHalved&two=exchangeDown`],
  '/scenarios/:id/instruments': [FEW, `${FEW}&matching=null&literacy=null`],
  '/scenarios/:id/seek': [
    FEW,
    `${FEW}&vary=place.envelope%3D4000000..8000000&keep=P(breachEver)%3C0.05&least=lever`,
    `${FEW}&vary=matching.ranking&most=poorShare`,
    `${FEW}&vary=nothing&keep=P(x)`,
  ],
  '/scenarios/:id/seek/break-even': [FEW, `${FEW}&keep=x`],
  '/scenarios/:id/seek/frontier': [
    FEW,
    `${FEW}&vary=place.envelope%3D4000000..8000000+by+2000000;helpDesk.officers%3D0..4+by+2`,
  ],
  '/scenarios/:id/why': [FEW, `${FEW}&place.envelope=7000000`],
  '/give/:id': [
    `${FEW}&amount=12000`,
    `${FEW}&give=9000&instalments=14&year=2035`,
    `${FEW}&members=40&each=25`,
    `${FEW}&project=2000000`,
    FEW,
  ],
  '/give/:id/plan': [
    FEW,
    `${FEW}&money=20000`,
    `${FEW}&money=2000000&p1.value=5200000&p2.value=5000000&p2.name=Clinic&p3.value=60000000&aim=allApproved`,
    `${FEW}&money=lots&p1.sector=gold&p2.name=Clinic`,
  ],
  '/give/:id/flyer': [
    FEW,
    `${FEW}&members=40&each=25&club=A+club`,
    `${FEW}&money=30000&rows=3`,
    `${FEW}&give=9000&instalments=14`,
    `${FEW}&project=lots`,
  ],
};

/** Every address at which the site shows a page, with typical questions. */
export function siteAddresses(): readonly string[] {
  const pages = ROUTES.filter(({ method, formats }) => method === 'get' && (formats ?? ['html']).includes('html'));
  return pages.flatMap(({ path }) => {
    const parts = [...path.matchAll(/:(\w+)/g)].map(([, part]) => part ?? '');
    if (parts.some((part) => MADE.has(part))) return [];
    const queries = QUERIES[path] ?? [path.includes(':id') ? FEW : ''];
    return filled(path, parts).flatMap((address) =>
      queries.map((query) => (query === '' ? address : `${address}?${query}`)),
    );
  });
}

function filled(path: string, parts: readonly string[]): readonly string[] {
  const [part, ...rest] = parts;
  if (part === undefined) return [path];
  const values = PARTS[part];
  if (values === undefined) throw new Error(`the page ${path} needs a value of ${part} to be looked at`);
  return values.flatMap((value) => filled(path.replace(`:${part}`, value), rest));
}
