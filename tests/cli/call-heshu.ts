import { heshu } from '../../src/cli/heshu.ts';
import type { Output } from '../../src/cli/surroundings.ts';

/** Runs a command line in this process with streams of its own, and where time stands still, so that no progress is shown on a slow machine either. */
export async function callHeshu(args: readonly string[], input = ''): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Output => ({
    write: (text) => {
      written[name] += text;
      return true;
    },
    once: () => undefined,
  });
  const code = await heshu(args, { stdin: streamOf(input), stdout: output('stdout'), stderr: output('stderr'), env: {}, now: () => 0 });
  return { code, ...written };
}

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield new TextEncoder().encode(text);
}
