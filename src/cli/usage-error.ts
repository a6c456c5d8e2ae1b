/** Wrong usage found after the options were read: a file that is not there, an ending nobody knows. Exit code 2. */
export class UsageError extends Error {}
