import { financeSettings } from './settings-finance.ts';
import { placeSettings } from './settings-place.ts';
import { remittanceSettings } from './settings-remittances.ts';
import type { SettingName, SettingRecord } from './types.ts';

/** What is known of figures that every scenario states for itself, by name. */
export const SETTINGS: Readonly<Record<SettingName, SettingRecord>> = {
  ...remittanceSettings,
  ...placeSettings,
  ...financeSettings,
};
const names = Object.keys(SETTINGS) as readonly SettingName[];

/** The record that speaks of a field, by the field's pattern (`corridors.*.volatility`), or `null`. */
export function settingOf(pattern: string): SettingName | null {
  return names.find((name) => SETTINGS[name].terms.includes(pattern)) ?? null;
}
