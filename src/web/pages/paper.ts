import type { FigureTable } from '../figures/table.ts';
import type { PassportLine } from './passport-line.ts';
import type { Words } from '../../words/words.ts';
import type { Opened } from './results-open.ts';
import type { DesignMenu } from './design-menu.ts';

/** The design that a paper is of: of its file the id is all that is asked for. */
export interface PaperDesign {
  readonly file: { readonly id: string };
  readonly design: Opened['design'];
  readonly words: Words;
}

/** A page to be printed and signed: what views/partials/paper.hbs shows. */
export interface Paper {
  readonly menu: DesignMenu;
  readonly eyebrow: string;
  readonly title: string;
  /** Place, date, seed, versions. */
  readonly about: string;
  readonly passport: PassportLine;
  /** What the address asked for and could not have. */
  readonly problems: readonly string[];
  readonly sections: readonly PaperSection[];
  readonly signatures: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly place: string;
    readonly name: string;
  };
  readonly take: readonly { readonly address: string; readonly label: string }[];
  /** Stands at the foot of every sheet. */
  readonly foot: string;
  readonly print: string;
}
export interface PaperSection {
  readonly id: string;
  readonly title: string;
  /** What its figures are: counted in futures, or put in by whoever wrote the design. */
  readonly from: 'futures' | 'input';
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly steps: readonly string[];
  readonly table: FigureTable | null;
  /** A picture as markup of ours, and what it shows; empty without. */
  readonly picture: string;
  readonly links: readonly { readonly address: string; readonly label: string }[];
  /** Takes half the width where there is room. */
  readonly half: boolean;
}

/** A section with what it has; all else empty. */
export function paperSection(
  id: string,
  title: string,
  parts: Partial<Omit<PaperSection, 'id' | 'title'>>,
): PaperSection {
  return {
    id,
    title,
    from: 'futures',
    paragraphs: [],
    items: [],
    steps: [],
    table: null,
    picture: '',
    links: [],
    half: false,
    ...parts,
  };
}

/** A paper's text as data: headings, sentences and tables as they stand on it. */
export function paperText({ title, about, sections, signatures }: Paper): object {
  return {
    title,
    about,
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      text: [...section.paragraphs, ...section.items, ...section.steps],
      ...(section.table === null
        ? {}
        : { columns: section.table.columns, rows: section.table.rows.map(({ label, cells }) => [label, ...cells]) }),
    })),
    signatures: signatures.lines,
  };
}
