import { readCode } from './code.ts';
import { openDatabase } from './database.ts';
import { getDesign, saveDesign, type Design, type SavedDesign } from './designs.ts';

export type { Design, SavedDesign } from './designs.ts';

/** Everything the application keeps. Asynchronous, so that a server database can stand behind it. */
export interface Store {
  readonly designs: {
    /** Keeps a design and returns its short code; equal content has one code. */
    save(design: Design): Promise<string>;
    /** The design under a code as somebody typed it, or `null`. */
    get(code: string): Promise<SavedDesign | null>;
  };
  /** A consistent copy of everything into `file`, while the server runs. Copying the live file alone would miss its log. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the store in `directory`, making it when it is not there. Throws when it cannot be read or written. */
export async function openStore(options: { readonly directory: string }): Promise<Store> {
  const database = await openDatabase(options.directory);
  return {
    designs: {
      save: (design) => saveDesign(database.tables, design),
      get: async (typed) => {
        const code = readCode(typed);
        return code === null ? null : getDesign(database.tables, code);
      },
    },
    backup: (file) => database.backup(file),
    close: () => database.close(),
  };
}
