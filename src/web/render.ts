import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import Handlebars from 'handlebars';
import type { Words } from '../words/words.ts';
import { TEMPLATE_OPTIONS, textHelper } from './templates.ts';

/** Renders a template under views/ with a view of plain objects. Throws when the template uses a name the view lacks. */
export type Render = (template: string, view: object, words: Words) => string;

/** Reads every template of `directory` at once; a template is compiled when it is first used. */
export function createRender(directory: string): Render {
  const engine = Handlebars.create();
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  engine.registerHelper('t', textHelper);
  for (const [name, source] of readTemplates(directory)) {
    const template = engine.compile<object>(source, TEMPLATE_OPTIONS);
    templates.set(name, template);
    if (name.startsWith('partials/')) engine.registerPartial(name.slice('partials/'.length), template);
  }
  return (name, view, words) => {
    const template = templates.get(name);
    if (template === undefined) throw new Error(`no template named "${name}" under views/`);
    return template(view, { data: { words } });
  };
}

/** Name (path under views/ without ending) and text of each template. */
export function readTemplates(directory: string): readonly (readonly [name: string, source: string])[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => join(directory, file))
    .map((file) => [
      relative(directory, file).split(sep).join('/').slice(0, -'.hbs'.length),
      readFileSync(file, 'utf8'),
    ]);
}
