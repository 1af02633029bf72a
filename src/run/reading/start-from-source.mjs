// Only in a checkout: a thread of Node 20 cannot be started on TypeScript, so that it is started here.
import { register } from 'tsx/esm/api';

register();
await import('./read-worker.ts');
