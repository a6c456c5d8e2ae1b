import Handlebars from 'handlebars/runtime';
import type { Words } from '../../../words/words.ts';
import { textHelper } from '../../templates.ts';
import { TEMPLATES } from './templates.ts';

type Template = (view: object, options: { readonly data: { readonly words: Words } }) => string;
/** What the runtime has, as far as it is used; its own types speak of the whole library. */
interface Runtime {
  registerHelper(name: string, helper: typeof textHelper): void;
  registerPartial(name: string, template: Template): void;
  template(compiled: unknown): Template;
}

/** Renders as the server does: the same templates, helper and strictness. Throws for a name that the view lacks. */
export const render = createRender();

function createRender(): (name: string, view: object, words: Words) => string {
  const runtime = Handlebars as unknown as Runtime;
  runtime.registerHelper('t', textHelper);
  const known = new Map<string, Template>();
  for (const [name, compiled] of Object.entries(TEMPLATES)) {
    const template = runtime.template(compiled);
    known.set(name, template);
    if (name.startsWith('partials/')) runtime.registerPartial(name.slice('partials/'.length), template);
  }
  return (name, view, words) => {
    const template = known.get(name);
    if (template === undefined) throw new Error(`no template named "${name}" in this script`);
    return template(view, { data: { words } });
  };
}
