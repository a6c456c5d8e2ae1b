import { parseTree } from '../scenario/parse.ts';
import type { SavedDesign } from './designs.ts';
import type { ScenarioFile, ScenarioFiles } from './scenario-files.ts';
import { scenarioText } from './scenario-text.ts';
import type { Store } from './store.ts';

/**
 * Ready scenarios, and kept designs by their code: whatever can be done with a ready scenario can be done with a kept town.
 * The list is of ready scenarios only; an id that is both is the ready one.
 */
export function withKeptScenarios(files: ScenarioFiles, { designs }: Pick<Store, 'designs'>): ScenarioFiles {
  return {
    list: () => files.list(),
    read: async (id) => {
      const file = await files.read(id);
      if (file !== null) return file;
      const kept = await designs.get(id);
      return kept === null ? null : fileOf(kept);
    },
  };
}

function fileOf(kept: SavedDesign): ScenarioFile {
  const { code, scenario: raw } = kept;
  return { id: code, text: scenarioText(raw, `/d/${code}`), raw, parsed: parseTree(raw), kept };
}
