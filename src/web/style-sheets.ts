/** Styles of some pages alone, sent with them and with no other: the first page of a reader stays light. */
interface Sheet {
  readonly name: string;
  /** Files under assets/style/. */
  readonly files: readonly string[];
  /** The templates that need it. */
  readonly pages: RegExp;
}

export const SHEETS: readonly Sheet[] = [
  // A class's wall shows the cloud of designs as the frontier does.
  { name: 'seek.css', files: ['8-seek.css'], pages: /^pages\/(?:seek|class)/ },
  {
    name: 'class.css',
    files: ['8-class.css', '8-wall.css', '8-exercises.css'],
    pages: /^pages\/(?:class|exercise)/,
  },
  // The picture of a code stands on flyers and on a class's wall.
  { name: 'flyer.css', files: ['8-flyer.css', '8-planner.css'], pages: /^pages\/(?:class|give-plan|give-flyer)/ },
  { name: 'design.css', files: ['8-design.css'], pages: /^pages\/design/ },
  { name: 'how.css', files: ['8-how-tree.css'], pages: /^pages\/(?:how|method|parameter)$/ },
  { name: 'paper.css', files: ['8-paper.css'], pages: /^pages\/(?:memo|terms)$/ },
  { name: 'tour.css', files: ['8-tour-steps.css'], pages: /^pages\/tour/ },
  // The file that is carried home brings its own.
  { name: 'pocket-head.css', files: ['8-pocket.css'], pages: /^layouts\/pocket/ },
];

/** The sheets that a page needs beside those of every page. */
export function sheetsOf(template: string): readonly string[] {
  return SHEETS.filter(({ pages }) => pages.test(template)).map(({ name }) => name);
}

/** Styles as they are sent: without comments and the white space that only readers of the source need. */
export function leanStyles(source: string): string {
  return source
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}
