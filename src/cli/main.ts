#!/usr/bin/env node
import { heshu } from './heshu.ts';

/** The reader of a pipe may go away (`| head`): that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { stdin, stdout, stderr, env } = process;
const onStop = (stop: () => void): void => {
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};
process.exitCode = await heshu(process.argv.slice(2), { stdin, stdout, stderr, env, onStop });
