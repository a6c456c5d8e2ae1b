import { centralValue } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';

type Values = Readonly<Record<string, string | number>>;

/** Terms of the guarantee, a line each; none without it. */
export function guaranteeItems({ scheme, place }: Scenario, words: Words): readonly string[] {
  const { guarantee, vehicles } = scheme;
  if (guarantee === null) return [];
  const say = (key: string, values: Values = {}) => words.t(`termsSheet.guarantee.${key}`, values);
  const money = (value: Quantity) => words.aboutMoney(centralValue(value), place.currency);
  const share = (value: Quantity) => words.share(centralValue(value));
  const names = vehicles.filter(({ guaranteed }) => guaranteed).map(({ name }) => words.text(name));
  return [
    names.length === 0 ? say('nothing') : say('products', { names: words.list(names) }),
    say('cover', { share: share(guarantee.cover), fee: share(guarantee.fee) }),
    say('capital', { capital: money(guarantee.capital) }),
    ...(centralValue(guarantee.yearlyInjection) > 0
      ? [say('injection', { amount: money(guarantee.yearlyInjection) })]
      : []),
    guarantee.leverage === null
      ? say('noLeverage')
      : say('leverage', { times: words.number(centralValue(guarantee.leverage)) }),
    guarantee.stopLoss === null ? say('noStop') : say('stop', { share: share(guarantee.stopLoss) }),
    say('tenor', { years: words.number(centralValue(guarantee.tenor)) }),
    say(guarantee.recourse ? 'recourse' : 'noRecourse'),
  ];
}

/** Terms of everything else: training, firms, help desks, council, audit and the rest. */
export function otherItems({ scheme, place }: Scenario, words: Words): readonly string[] {
  const say = (key: string, values: Values = {}) => words.t(`termsSheet.others.${key}`, values);
  const money = (value: Quantity) => words.aboutMoney(centralValue(value), place.currency);
  const share = (value: Quantity) => words.share(centralValue(value));
  const number = (value: Quantity | undefined) => words.number(value === undefined ? 0 : centralValue(value));
  const { literacy, enterprise, helpDesk, council, audit, seal, preparation, ordinance, transferCost } = scheme;
  return [
    ...(literacy === null
      ? []
      : [
          say('literacy', {
            migrants: number(literacy.migrants?.places),
            families: number(literacy.families?.places),
            cost: money(literacy.unitCost),
            share: share(literacy.localShare),
          }),
        ]),
    ...(enterprise === null
      ? []
      : [
          say('enterprise', {
            places: number(enterprise.places),
            grant: money(enterprise.grant),
            share: share(enterprise.localShare),
            own: share(enterprise.ownShare),
          }),
        ]),
    ...(helpDesk === null
      ? []
      : [say('helpDesk', { officers: number(helpDesk.officers), cost: money(helpDesk.costPerOfficer) })]),
    ...(council === null ? [] : [say('council', { cost: money(council.yearlyCost) })]),
    ...(audit === null ? [] : [say('audit', { cost: money(audit.yearlyCost) })]),
    ...(seal === null ? [] : [say('seal', { cost: money(seal.yearlyCost) })]),
    ...(preparation === null ? [] : [say('preparation', { cost: money(preparation.yearlyCost) })]),
    ...(ordinance === null ? [] : [say('ordinance')]),
    ...(transferCost === null
      ? []
      : [say('transferCost', { share: share(transferCost.target), years: words.years(transferCost.years) })]),
  ];
}
