import type { Words } from '../words/words.ts';

/** Only these helpers exist: templates choose and repeat, they never calculate. */
const KNOWN_HELPERS = { t: true } as const;

/** How every template is compiled, on the server and for the scripts that render in the page (bin/give-script.mjs). */
export const TEMPLATE_OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: KNOWN_HELPERS,
  preventIndent: true,
} as const;

/** What a helper of Handlebars is told, as far as it is read. */
interface HelperOptions {
  readonly data?: unknown;
  readonly hash: unknown;
}

/** `{{t "area.key" value=name}}`: the text of a key in the reader's language. */
export function textHelper(key: string, options: HelperOptions): string {
  const { words } = options.data as { readonly words: Words };
  return words.t(key, options.hash as Record<string, string | number>);
}
