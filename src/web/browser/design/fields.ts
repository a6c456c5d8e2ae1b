import type { Fields } from '../engine.ts';
import { readTyped, type NumberMarks } from '../../forms.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * A step's form as levers on the scenario: those of the link, with what has been changed since the page came. Whatever still
 * says what it showed is left out, so that uncertain figures stay uncertain. Tables of many lines wait for the server.
 * `sentBack`: the page came back with what was typed, so that what it shows is not yet the design's.
 */
export function designFields(form: HTMLFormElement, query: string, sentBack: boolean, marks: NumberMarks): Fields {
  const link = new Map(new URLSearchParams(query));
  const others = [...form.querySelectorAll<HTMLInputElement>('input[data-other]')].map(({ name, value }) => [
    name,
    value,
  ]);
  const fields: Record<string, string> = {
    ...Object.fromEntries(link),
    ...(Object.fromEntries(others) as Fields),
    typed: '1',
  };
  for (const control of mainControls(form)) {
    const ends = endsOf(form, control.name);
    const given = ends.some(({ value }) => value.trim() !== '');
    const changed = [control, ...ends].some(isChanged) || (sentBack && countsAgain(control));
    if (!changed && !link.has(control.name)) continue;
    fields[control.name] = given ? rangeText(control, ends, marks) : control.value;
  }
  return fields;
}

/** Names are left out: a page shows them in one language, and nothing is computed from them. */
function countsAgain({ name, value }: Control): boolean {
  return value.trim() !== '' && !/(^|\.)(name|title|summary)$/.test(name);
}

/** Inputs that are a lever of their own; the ends of a range and long tables are not. */
function mainControls(form: HTMLFormElement): readonly Control[] {
  const controls = [...form.elements].filter(isControl);
  return controls.filter((one) => one.name !== '' && !isEnd(one) && !one.classList.contains('design-lines'));
}

/** The ends of a field's range, the low one first. */
function endsOf(form: HTMLFormElement, name: string): readonly HTMLInputElement[] {
  return ['low', 'high'].flatMap((end) => {
    const found = form.elements.namedItem(`${name}.${end}`);
    return found instanceof HTMLInputElement ? [found] : [];
  });
}

function isControl(element: Element): element is Control {
  if (element instanceof HTMLInputElement) return !['hidden', 'submit', 'button'].includes(element.type);
  return element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

const isEnd = ({ name }: Control): boolean => /\.(low|high)$/.test(name);

function isChanged(control: Control): boolean {
  if (!(control instanceof HTMLSelectElement)) return control.value !== control.defaultValue;
  const shown = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
  return control.selectedIndex !== Math.max(0, shown);
}

/** Three numbers as a file writes a range, in plain numbers. */
function rangeText(central: Control, [low, high]: readonly HTMLInputElement[], marks: NumberMarks): string {
  const plain = (text = '') => readTyped(text, marks);
  return `{low: ${plain(low?.value)}, central: ${plain(central.value)}, high: ${plain(high?.value)}}`;
}
