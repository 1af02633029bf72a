interface Rule {
  /** Parts whose values and types may be imported. */
  values: readonly string[];
  /** Parts whose types alone may be imported. */
  types?: readonly string[];
  /** Whether the world may be touched: `node:` modules, the clock, chance. */
  world?: true;
}

const stage: Rule = { values: ['schema', 'text', 'interval', 'identity'] };

/** Who may import whom, a part being a folder or a file that stands directly in src. Everyone may import their own part and packages. */
export const mayImport: Readonly<Record<string, Rule>> = {
  schema: { values: [], types: ['text', 'interval'] },
  text: { values: [], types: ['schema', 'interval'] },
  interval: { values: [], types: ['schema', 'text'] },
  identity: { values: ['schema', 'text'] },
  knowledge: { values: ['schema'] },
  formats: { values: ['schema', 'text'] },
  '1-document': stage,
  '2-sentences': stage,
  '3-claims': stage,
  '4-findings': stage,
  '5-facts': stage,
  decisions: stage,
  'pipeline.ts': {
    values: [
      '1-document',
      '2-sentences',
      '3-claims',
      '4-findings',
      '5-facts',
      'decisions',
      'formats',
      'identity',
      'interval',
      'knowledge',
      'schema',
      'text',
    ],
  },
  publish: { values: ['pipeline.ts', 'schema'], world: true },
  run: { values: ['pipeline.ts', 'decisions', 'formats', 'knowledge', 'publish', 'schema'], world: true },
  review: { values: ['pipeline.ts', 'run', 'schema'], world: true },
  'review/page': { values: [], types: ['review', 'schema'], world: true },
  'index.ts': { values: ['pipeline.ts', 'publish', 'review', 'run', 'schema'] },
  cli: { values: ['index.ts', 'run', 'publish'], world: true },
};

/** The rule that an import breaks, or null. `from` is a path below src; `to` a path from src on, a package, `node:…` or `(computed)`. */
export function brokenRule(from: string, to: string, isType: boolean): string | null {
  const part = partOf(from);
  const rule = mayImport[part];
  if (!rule) return `${part} stands in no rule`;
  if (to === '(computed)') return `${from} imports a computed path`;
  if (to.startsWith('node:')) return rule.world ? null : `${from} imports ${to}, but ${part} does not touch the world`;
  if (!to.startsWith('src/')) return null;
  const target = to.slice('src/'.length);
  const other = partOf(target);
  const isFree = other === part || rule.values.includes(other) || (isType && rule.types?.includes(other));
  if (!isFree) return `${from} imports ${to}, but ${part} may not import ${other}`;
  return crossesRooms(from, target) ? `${from} imports ${to}, but rooms stand apart and common knows none` : null;
}

/** Rooms are the folders common, zh and en that stand side by side; a room may use common, and nothing else of its neighbours. */
function crossesRooms(from: string, to: string): boolean {
  const [fromParts, toParts] = [from.split('/'), to.split('/')];
  const apart = fromParts.findIndex((name, depth) => name !== toParts[depth]);
  const isRoom = (name: string | undefined): boolean => name === 'zh' || name === 'en';
  const leaves = isRoom(fromParts[apart]) || fromParts[apart] === 'common';
  return leaves && isRoom(toParts[apart]);
}

/** What a part that does not touch the world uses of it all the same. */
export function worldlyWords(from: string, source: string): string[] {
  const part = partOf(from);
  if (part === 'cli') return [];
  const clock = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|setInterval|fetch\(|console\.)/g;
  const found = [...source.matchAll(/\bprocess\.\w+/g), ...(mayImport[part]?.world ? [] : source.matchAll(clock))];
  return found.map(([word]) => `${from} uses ${word}`);
}

/** The page runs in the browser: it is a part of its own within the server's. */
function partOf(path: string): string {
  if (path.startsWith('review/page/')) return 'review/page';
  return path.split('/', 1)[0]!;
}
