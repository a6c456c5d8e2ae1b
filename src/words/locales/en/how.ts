/** One figure and how it comes about. */
export const how = {
  title: 'How?',
};
