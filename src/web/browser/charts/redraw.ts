// Names that scripts tell each other. As types: no script shares a file with another for a name.

/** Told to a figure with its new numbers, when something on the page has changed them. */
export type Redraw = 'contraparte:redraw';
/** Told to the document when another script has put a figure into the page. */
export type Changed = 'contraparte:changed';
