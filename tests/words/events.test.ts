import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/ensemble/result.ts';
import { eventSentence, type Named } from '../../src/words/events.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { createWords } from '../../src/words/words.ts';

const en = createWords('en');
const es = createWords('es', 'MX');

/** Only what sentences look names up in. */
const town = {
  place: { currency: 'MXN', localities: [{ id: 'sierra', name: 'Sierra' }] },
  sectors: [{ id: 'water', name: { en: 'Drinking water', es: 'Agua potable' } }],
  scheme: { matching: { partners: [{ id: 'state', name: { en: 'State', es: 'Estado' } }] } },
} as unknown as Named;

/** Values of each kind (a kind left out does not compile), and the sentence with and without them. */
const EVENTS: Readonly<Record<EventRecord['kind'], readonly [EventRecord['values'], full: string, plain: string]>> = {
  'mayor-changed': [{}, 'Election: the mayor’s side changes.', 'Election: the mayor’s side changes.'],
  'election-kept': [{}, 'Election: the mayor’s side stays.', 'Election: the mayor’s side stays.'],
  recession: [
    { change: -0.08 },
    'A bad year: migrants send 8\u00a0% less than usual.',
    'A bad year: migrants send less than usual.',
  ],
  boom: [
    { change: 0.12 },
    'A good year: migrants send 12\u00a0% more than usual.',
    'A good year: migrants send more than usual.',
  ],
  'partner-absent': [
    { partner: 'state' },
    'State does not take part this year.',
    'A partner does not take part this year.',
  ],
  'partner-back': [{ partner: 'state' }, 'State takes part again.', 'A partner takes part again.'],
  'budget-exhausted': [
    { partner: 'state' },
    'State: the year’s budget is used up.',
    'The year’s budget for the match is used up.',
  ],
  'claims-paid': [
    { amount: 14_270 },
    'The guarantee fund pays 14,300 pesos for borrowers who failed.',
    'The guarantee fund pays for borrowers who failed.',
  ],
  'fund-exhausted': [
    { amount: 1_000_000 },
    'The guarantee fund is empty; 1 million pesos that savers were promised is not paid.',
    'The guarantee fund is empty; savers are not paid in full.',
  ],
  breach: [
    { amount: 520_000 },
    'The town spends 520,000 pesos more than its envelope.',
    'The town spends more than its envelope.',
  ],
  'project-abandoned': [
    { sector: 'water', locality: 'sierra', value: 1_200_000 },
    'A project is abandoned: Drinking water, Sierra (1.2 million pesos).',
    'A project is abandoned.',
  ],
  'project-finished': [
    { sector: 'water', locality: 'sierra', delivered: 640_000 },
    'A project is finished: Drinking water, Sierra (640,000 pesos).',
    'A project is finished.',
  ],
  'scheme-ends': [
    {},
    'The scheme ends; from now on nothing is matched.',
    'The scheme ends; from now on nothing is matched.',
  ],
};

describe('an event', () => {
  it.each(Object.entries(EVENTS))(
    '%s says what is known of it, and less when less is known',
    (kind, [values, full, plain]) => {
      const event = { year: 2027, kind: kind as EventRecord['kind'], values };
      expect(eventSentence(event, en, town)).toBe(full);
      expect(eventSentence({ ...event, values: {} }, en, town)).toBe(plain);
    },
  );

  it.each(LANGUAGES)('of every kind has a sentence in %s', (language) => {
    for (const [kind, [values]] of Object.entries(EVENTS)) {
      expect(
        eventSentence({ year: 2027, kind: kind as EventRecord['kind'], values }, createWords(language), town),
      ).not.toBe('');
    }
  });

  it('speaks of ids where no scenario is at hand', () => {
    const event = { year: 2027, kind: 'project-finished', values: { sector: 'water', locality: 'sierra' } } as const;
    expect(eventSentence(event, en)).toBe('A project is finished: water, sierra.');
    expect(eventSentence(event, es, town)).toBe('Se termina una obra: Agua potable, Sierra.');
  });
});
