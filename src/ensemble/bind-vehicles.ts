import type { VehicleDesign } from '../model/inputs.ts';
import type { Sector, Vehicle } from '../scenario/types.ts';
import type { Binder } from './binder.ts';

type Field =
  | 'baseShare'
  | 'entryShare'
  | 'promisedReturn'
  | 'defaultProbability'
  | 'lossGivenDefault'
  | 'onLend'
  | 'alignment'
  | 'taxCredit';

/**
 * Savings vehicles with and without the scheme. Without it there is no tax credit, no guarantee and no alignment, and new
 * vehicles do not exist; the rest is shared between the two.
 */
export function bindVehicles(
  binder: Binder,
  vehicles: readonly Vehicle[],
  sectors: readonly Sector[],
): { scheme: VehicleDesign; counterfactual: VehicleDesign } {
  const column = (field: Field) =>
    binder.column('vehicles', 'scheme.vehicles', vehicles, field, (vehicle) => vehicle[field]);
  const flags = (holds: (vehicle: Vehicle) => boolean) =>
    Uint8Array.from(vehicles, (vehicle) => (holds(vehicle) ? 1 : 0));
  const none = () => new Float64Array(vehicles.length);
  const scheme: VehicleDesign = {
    count: vehicles.length,
    attraction: none(),
    baseShare: column('baseShare'),
    entryShare: column('entryShare'),
    promisedReturn: column('promisedReturn'),
    defaultProbability: column('defaultProbability'),
    lossGivenDefault: column('lossGivenDefault'),
    onLend: column('onLend'),
    guaranteed: flags(({ guaranteed }) => guaranteed),
    isNew: flags((vehicle) => vehicle.new),
    alignment: column('alignment'),
    taxCredit: column('taxCredit'),
    mix: bindMix(binder, vehicles, sectors),
    lending: new Float64Array(vehicles.length * sectors.length),
    plainValue: none(),
  };
  const counterfactual: VehicleDesign = {
    ...scheme,
    attraction: none(),
    guaranteed: new Uint8Array(vehicles.length),
    alignment: none(),
    taxCredit: none(),
    lending: new Float64Array(vehicles.length * sectors.length),
  };
  return { scheme, counterfactual };
}

/** A row of sectors per vehicle. */
function bindMix(binder: Binder, vehicles: readonly Vehicle[], sectors: readonly Sector[]): Float64Array {
  const mix = new Float64Array(vehicles.length * sectors.length);
  vehicles.forEach((vehicle, v) => {
    sectors.forEach(({ id }, s) => {
      const path = `scheme.vehicles.${vehicle.id}.sectors.${id}`;
      binder.number('vehicles', path, vehicle.sectors[id] ?? 0, (value) => (mix[v * sectors.length + s] = value));
    });
  });
  return mix;
}
