/** Undo and redo of a design's levers. */
export const undo = {
  undo: 'Undo',
  redo: 'Redo',
  nothing: { undo: 'Nothing to undo yet', redo: 'Nothing to redo' },
};
