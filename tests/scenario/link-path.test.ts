import { describe, expect, it } from 'vitest';
import { linkPath } from '../../src/scenario/link-path.ts';
import { exampleTree } from './example.ts';

describe('a path in a link', () => {
  it.each([
    ['scheme.guarantee.cover', 'guarantee.cover'],
    ['scheme.matching.partners.1.ratio', 'matching.partners.state.ratio'],
    ['matching.partners.state.ratio', 'matching.partners.state.ratio'],
    ['corridors.0.migrants', 'corridors.california.migrants'],
    ['behaviour.beta.reason', 'behaviour.beta.reason'],
    ['place.horizon', 'place.horizon'],
    ['scheme.nothing.known', 'nothing.known'],
    ['scheme.matching.partners.church', 'matching.partners.church'],
  ])('%s is %s', (path, written) => {
    expect(linkPath(path, exampleTree)).toBe(written);
    expect(linkPath(written, exampleTree)).toBe(written);
  });
});
