/** Told to a figure with its new numbers, when something on the page has changed them. */
export const REDRAW = 'contraparte:redraw';
