#!/usr/bin/env node
import { heshu } from './heshu.ts';

/** The reader of a pipe may go away (`| head`): that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await heshu(process.argv.slice(2), process);
