/** An unexpected error in one line, with the place in the code where it was thrown. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frame = /[^/\\()\s]+:\d+:\d+(?=\)?$)/m.exec(error.stack ?? '')?.[0];
  return `${error.name}: ${error.message}${frame ? ` at ${frame}` : ''}`;
}
