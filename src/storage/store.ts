import { classStore, type ClassStore } from './classes.ts';
import { readCode } from './code.ts';
import { openDatabase } from './database.ts';
import { getDesign, saveDesign, type Design, type SavedDesign } from './designs.ts';
import { designsOf, notePassport } from './passports.ts';
import { noteStep, readTrail, walk, type Trail, type TrailKey, type Way } from './trails.ts';
import type { Symbols } from '../math/word-code.ts';

export type { Design, SavedDesign } from './designs.ts';

/** Everything the application keeps. Asynchronous, so that a server database can stand behind it. */
export interface Store {
  readonly designs: {
    /** Keeps a design and returns its short code; equal content has one code. */
    save(design: Design): Promise<string>;
    /** The design under a code as somebody typed it, or `null`. */
    get(code: string): Promise<SavedDesign | null>;
  };
  /** Passports lead to kept designs. */
  readonly passports: {
    /** The designs kept under a passport's symbols: one, or none; more only by a rare chance. */
    find(symbols: Symbols): Promise<readonly SavedDesign[]>;
  };
  /** The designs that a browser looked at one after the other: what undo and redo go through. */
  readonly trails: {
    /** Notes what is looked at now; gives the trail with it. */
    note(key: TrailKey, query: string): Promise<Trail>;
    read(key: TrailKey): Promise<Trail | null>;
    /** One step back or forth; the query that is there, or `null` when there is none. */
    walk(key: TrailKey, way: Way): Promise<string | null>;
  };
  /** What happened in each class, event by event. */
  readonly classes: ClassStore;
  /** A consistent copy of everything into `file`, while the server runs. Copying the live file alone would miss its log. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the store in `directory`, making it when it is not there. Throws when it cannot be read or written. */
export async function openStore(options: { readonly directory: string }): Promise<Store> {
  const database = await openDatabase(options.directory);
  return {
    designs: {
      save: async (design) => {
        const code = await saveDesign(database.tables, design);
        await notePassport(database.tables, code);
        return code;
      },
      get: async (typed) => {
        const code = readCode(typed);
        return code === null ? null : getDesign(database.tables, code);
      },
    },
    passports: { find: (symbols) => designsOf(database.tables, symbols) },
    trails: {
      note: (key, query) => noteStep(database.tables, key, query),
      read: (key) => readTrail(database.tables, key),
      walk: (key, way) => walk(database.tables, key, way),
    },
    classes: classStore(database.tables),
    backup: (file) => database.backup(file),
    close: () => database.close(),
  };
}
