/** Why a file cannot be read, for people: the system's own words say it in its own terms. */
export function whyUnreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file ${file} here.`;
    case 'EISDIR':
      return `${file} is a folder; a scenario is one file.`;
    case 'EACCES':
    case 'EPERM':
      return `${file} cannot be read: this user has no right to.`;
    case 'ENAMETOOLONG':
      return `${file.slice(0, 60)}… cannot be read: its name is too long.`;
    default:
      return `${file} cannot be read. Check that it is a file and that its disk is there.`;
  }
}

/** Why a file cannot be written. */
export function whyUnwritable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${file} cannot be written: there is no such folder.`;
    case 'EISDIR':
      return `${file} cannot be written: it is a folder.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${file} cannot be written: this user has no right to.`;
    case 'ENOSPC':
      return `${file} cannot be written: the disk is full.`;
    default:
      return `${file} cannot be written. Choose another name or folder.`;
  }
}
