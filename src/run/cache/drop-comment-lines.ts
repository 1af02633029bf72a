/**
 * Drops the lines of a program that are nothing but comment. Where a line leaves a template string open, which may hold anything, the program stays as it is.
 */
export function dropCommentLines(source: string): string {
  const lines = source.split('\n');
  if (source.includes('\\`') || lines.some((line) => line.split('`').length % 2 === 0)) return source;
  let isInside = false;
  return lines
    .filter((line) => {
      const text = line.trim();
      if (isInside) {
        isInside = !text.endsWith('*/');
        return text.includes('*/') && !text.endsWith('*/');
      }
      if (text.startsWith('//')) return false;
      if (!text.startsWith('/**')) return true;
      if (text.includes('*/')) return !text.endsWith('*/');
      isInside = true;
      return false;
    })
    .join('\n');
}
