/** For guests on a room's network: what they may do, and how they take part. */
export const joining = {
  title: 'To take part, enter the class code',
  advice:
    'On this network you can read everything. To take part, enter the class code. What you typed here was not kept; designs are kept on the trainer’s computer.',
  link: 'Enter the class code',
};
