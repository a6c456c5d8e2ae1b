/** Told to a figure with its new numbers, when something on the page has changed them. A type: no script shares a file with another for a name. */
export type Redraw = 'contraparte:redraw';
