import type { Because, BecauseCode } from '../analysis/no-effect-because.ts';
import type { Shift } from '../analysis/no-effect-pairs.ts';
import type { LeverMove, NoEffect } from '../analysis/no-effect.ts';
import { valueAt } from '../analysis/no-effect-path.ts';
import { centralValue } from '../math/distribution.ts';
import type { Quantity } from '../math/quantity.ts';
import { OUTCOMES, type OutcomeName } from '../scenario/outcomes.ts';
import { findTerm } from '../scenario/terms.ts';
import type { Scenario, Text } from '../scenario/types.ts';
import { optionLabel, outcomeLabel, termLabel } from './labels.ts';
import type { Words } from './types.ts';

/** "“Yearly budget” from 2.5 to 3 million pesos moves nothing: the State never pays more than …" */
export function noEffectSentence(answer: NoEffect, move: LeverMove, words: Words): string {
  const lever = fieldName(answer.path, move.before, words);
  if (answer.moved) {
    const outcomes = words.list(answer.outcomes.map((shift) => shiftText(shift, move.before, words)));
    return words.t('why.moved', { lever, outcomes });
  }
  const because = becauseText(answer.because, answer, move.before, words);
  const [from, to] = [move.before, move.after].map((scenario) =>
    valueText(answer.path, valueAt(scenario, answer.path), scenario, words),
  );
  const first =
    from === undefined || to === undefined || answer.because.code === 'same-value' || answer.because.code === 'label'
      ? words.t('why.nothing', { lever, because })
      : words.t('why.nothingValues', { lever, from, to, because });
  const also = answer.also.map((one) => words.t('why.also', { because: becauseText(one, answer, move.before, words) }));
  return [first, ...also].join(' ');
}

/** The field's label, with the item or instrument that it belongs to: "State: Yearly budget", "Audit of works: Cost per year". */
export function fieldName(path: string, scenario: Scenario, words: Words): string {
  const parts = path.split('.');
  const owners = parts.map((_, at) => valueAt(scenario, parts.slice(0, at + 1).join('.')));
  const named = path.includes('*') ? undefined : owners.filter((owner) => isNamed(owner)).at(-1);
  const label = termLabel(path, words);
  if (named !== undefined) return `${words.text(named.name)}: ${label}`;
  const instrument = /^(scheme\.\w+)\.\w/.exec(path)?.[1];
  return instrument === undefined || path.includes('*') ? label : `${termLabel(instrument, words)}: ${label}`;
}

function isNamed(value: unknown): value is { readonly id: string; readonly name: Text } {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

/** A value as readers write it; `undefined` for what cannot be printed in a line. */
export function valueText(path: string, value: unknown, scenario: Scenario, words: Words): string | undefined {
  if (value === null) return findTerm(path)?.kind === 'reference' ? undefined : words.t('why.none');
  if (typeof value === 'boolean') return words.t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'string') return optionLabel(path, value, words);
  if (typeof value === 'number') return numberText(path, value, scenario, words);
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  if ('formula' in value) return String(value.formula);
  return QUANTITY.some((key) => key in value)
    ? numberText(path, centralValue(value as Quantity), scenario, words)
    : undefined;
}
const QUANTITY = ['value', 'low', 'normal', 'lognormal', 'uniform', 'oneOf'];

function numberText(path: string, value: number, { place }: Scenario, words: Words): string {
  const unit = findTerm(path)?.unit;
  if (unit === 'money') return words.aboutMoney(value, place.currency);
  if (unit === 'share' || unit === 'perYear') return words.share(value, value !== 0 && Math.abs(value) < 0.1 ? 1 : 0);
  return unit === 'calendarYear' ? String(value) : words.number(value);
}

function becauseText(
  { code, path, values }: Because,
  { path: lever }: NoEffect,
  scenario: Scenario,
  words: Words,
): string {
  const { currency } = scenario.place;
  const field = path === null ? '' : fieldName(path, scenario, words);
  const money = (name: string) => words.aboutMoney(Number(values[name] ?? 0), currency);
  const share = (name: string) => words.share(Number(values[name] ?? 0));
  const at = (of: string, name: string) => valueText(of, values[name] ?? null, scenario, words) ?? '';
  const say = (said: Readonly<Record<string, string | number>>, key: string = code) =>
    words.t(`why.because.${key}`, said);
  const number = (name: string) => Number(values[name] ?? 0);
  const partner = partnerName(values['partner'], scenario, words);
  const played = { start: number('start'), last: number('last') };
  const sayings: Readonly<Partial<Record<BecauseCode, () => string>>> = {
    'same-years': () => say(played),
    'same-elections': () => say(played),
    'no-election': () => say(played),
    'scheme-outside': () => say({ ...played, from: number('from'), to: number('to') }),
    'short-horizon': () => say({ count: number('years') }),
    'budgets-not-reached': () =>
      values['used'] === null ? say({}, 'budgets-without-limit') : say({ used: share('used') }),
    'caps-not-reached': () => say({ asked: money('asked') }),
    'budget-slack': () => say({ partner, paid: money('paid'), used: share('used') }),
    'cap-slack': () => say({ partner, asked: money('asked') }),
    'envelope-slack': () => say({ outlay: money('outlay'), used: share('used') }),
    'flat-here': () => say({ movesAt: at(lever, 'movesAt') }),
    'other-choice': () => say({ field, value: at(path ?? '', 'value'), needed: at(path ?? '', 'needed') }),
    'at-present-value': () => say({ field, value: at(path ?? '', 'value'), other: at(path ?? '', 'other') }),
    noise: () => {
      const outcome = String(values['outcome'] ?? '');
      const print = (name: string) => amountText(outcome, number(name), scenario, words);
      const told = { change: print('change'), standardError: print('standardError') };
      return say({ outcome: outcomeText(outcome, scenario, words), ...told });
    },
  };
  return (sayings[code] ?? (() => say({ field })))();
}

function partnerName(id: string | number | null | undefined, { scheme }: Scenario, words: Words): string {
  const partner = scheme.matching?.partners.find((one) => one.id === id);
  return partner === undefined ? String(id ?? '') : words.text(partner.name);
}

function shiftText({ outcome, before, after, change }: Shift, scenario: Scenario, words: Words): string {
  const print = (value: number | null) => words.maybe(value, (amount) => amountText(outcome, amount, scenario, words));
  const name = outcomeText(outcome, scenario, words);
  const [from, to] = [print(before), print(after)];
  if (from === to && change !== null) return words.t('why.movedSlightly', { outcome: name, change: print(change) });
  return words.t('why.movedOutcome', { outcome: name, before: from, after: to });
}

/** An outcome, or a part of one, as results name it: `match`, `byPartner.state`, `counterfactual.breach`. */
export function outcomeText(outcome: string, scenario: Scenario, words: Words): string {
  if (outcome.startsWith('counterfactual.'))
    return words.t('why.parts.without', {
      outcome: outcomeText(outcome.slice('counterfactual.'.length), scenario, words),
    });
  const [group, id] = outcome.split('.');
  if (id === undefined)
    return outcome in OUTCOMES ? outcomeLabel(outcome as OutcomeName, words) : words.t(`why.parts.${outcome}`);
  const owner = ownersOf(group, scenario).find((one) => one.id === id);
  return words.t(`why.parts.${group}`, { name: owner === undefined ? id : words.text(owner.name) });
}

/** A place and a partner may have the same short name. */
function ownersOf(
  group = '',
  { sectors, place, scheme }: Scenario,
): readonly { readonly id: string; readonly name: Text }[] {
  if (group === 'byLocality') return place.localities;
  if (group === 'byPartner') return scheme.matching?.partners ?? [];
  return group === 'bySdg' ? [] : sectors;
}

/** An amount of an outcome in its unit, rounded to what it can bear. */
export function amountText(outcome: string, value: number, { place }: Scenario, words: Words): string {
  const [group, id] = outcome.replace('counterfactual.', '').split('.');
  const unit =
    id === undefined ? (OUTCOMES[group as OutcomeName]?.unit ?? 'share') : group === 'coverage' ? 'share' : 'money';
  if (unit === 'money') return words.aboutMoney(value, place.currency);
  return unit === 'share' ? words.share(value, Math.abs(value) < 0.1 ? 2 : 0) : words.about(value);
}
