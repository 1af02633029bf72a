// Writes the peak memory of a process, and the time of the processor that it took, to a file when it ends.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => writeFileSync(process.env.HESHU_BENCH_USAGE, JSON.stringify(process.resourceUsage())));
