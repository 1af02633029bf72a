const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ELOOP: 'a link that leads to itself',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands there',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only',
  EIO: 'the disk gave an error',
  EBUSY: 'it is open in another program',
};

/** What the system, or a database in its words, says of a failed call. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const told = /permission denied|cannot open file/i.test(message) ? 'EACCES' : /no space left/i.test(message) ? 'ENOSPC' : '';
  return reasons[code] ?? reasons[told] ?? message;
}
