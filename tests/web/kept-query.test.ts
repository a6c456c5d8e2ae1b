import { expect, it } from 'vitest';
import { keptQuery, printedQuery } from '../../src/web/kept-query.ts';

const asked = new URLSearchParams('team=t&key=k&tour=officer.2&p3.value=5&money=9&guarantee.cover=0.6&nonsense=1');

it('the other language of a page keeps all that pages read, a team’s key and the place in a tour as well', () => {
  const kept = 'team=t&key=k&tour=officer.2&p3.value=5&money=9&guarantee.cover=0.6';
  expect(keptQuery(asked).toString()).toBe(kept);
});

it('paper says where it was printed from, without the keys that let somebody in', () => {
  expect(printedQuery(asked).toString()).toBe('p3.value=5&money=9&guarantee.cover=0.6');
});
