/** My own town in six questions. */
export const own = { title: 'Your own town in six questions' };
