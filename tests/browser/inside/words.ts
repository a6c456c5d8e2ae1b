import { isSeen } from './text-boxes.ts';

/** A key that found no text, like `home.fan.title`; addresses and file names have a slash, a digit or stand in code. */
const KEY = /(?<![\w./@-])[a-z][A-Za-z]+(?:\.[a-z][A-Za-z]+)+(?![\w/@-])/g;
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder'];

/** Untranslated keys, placeholders that were not filled, and, outside the pseudo-language, its brackets. */
export function strayKeys(): string[] {
  const brackets = document.documentElement.lang.startsWith('en-x-') ? [] : ['⟦', '⟧'];
  return texts().flatMap((text) => {
    const signs = ['{{', '}}', 'NaN', 'undefined', '[object', 'Infinity', ...brackets].filter((sign) =>
      text.includes(sign),
    );
    return [...signs, ...(text.match(KEY) ?? [])].map((found) => `"${found}" in "${text.slice(0, 80)}"`);
  });
}

function texts(): string[] {
  const elements = [...document.body.querySelectorAll('*')].filter(
    (element) => element.closest('code, script, textarea') === null,
  );
  const spoken = elements.flatMap((element) => SPOKEN.map((name) => element.getAttribute(name) ?? ''));
  const written = elements.filter(isSeen).flatMap((element) => [...element.childNodes].filter(isText).map(textOf));
  return [document.title, ...spoken, ...written].filter((text) => text.trim() !== '');
}

const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE;
const textOf = (node: Node): string => node.textContent?.trim() ?? '';
