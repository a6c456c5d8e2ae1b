import { isGap, type CountrySheet, type UseSplit } from '../../evidence/countries/types.ts';
import { sourced, type Sourced } from './origin.ts';
import type { OwnSetting } from './setting.ts';

/** A published split is taken when it states at least this much of the money, and what is saved or put into business. */
const ENOUGH = 0.9;

/** What households do with the money: the sheet's own split where it says enough, else the nearest scenario's. */
export function ownUses({ sheet, base }: OwnSetting): Readonly<Record<string, Sourced>> {
  const split = usableSplit(sheet);
  if (split === null) {
    const from = { kind: 'borrowed', way: 'same', title: base.title } as const;
    return Object.fromEntries(Object.entries(base.uses).map(([use, share]) => [use, sourced(share, from)]));
  }
  const from = { kind: 'uses', country: sheet.iso, source: split.source, year: split.year } as const;
  return Object.fromEntries(Object.entries(modelUses(split)).map(([use, share]) => [use, sourced(share, from)]));
}

function usableSplit({ uses }: CountrySheet): UseSplit | null {
  if (isGap(uses)) return null;
  const stated = ({ parts }: UseSplit) => Object.values(parts).reduce((sum, part) => sum + part, 0);
  const found = uses.find(
    (split) =>
      stated(split) >= ENOUGH &&
      split.parts.investment === undefined &&
      (split.parts.saving !== undefined || split.parts.business !== undefined),
  );
  return found ?? null;
}

/** Money for business can be saved and invested; what is not stated is counted as consumed, so that the parts add to 1. */
function modelUses({ parts }: UseSplit) {
  const both = (parts.educationAndHealth ?? 0) / 2;
  const others = {
    housing: parts.housing ?? 0,
    education: (parts.education ?? 0) + both,
    health: (parts.health ?? 0) + both,
    debt: parts.debt ?? 0,
    festivals: parts.events ?? 0,
    saving: (parts.saving ?? 0) + (parts.business ?? 0),
  };
  const sum = Object.values(others).reduce((total, part) => total + part, 0);
  const round = (share: number) => Number(share.toFixed(6));
  return {
    consumption: round(1 - sum),
    ...Object.fromEntries(Object.entries(others).map(([use, share]) => [use, round(share)])),
  };
}
