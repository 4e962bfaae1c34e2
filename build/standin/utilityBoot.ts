import { EventEmitter } from 'node:events';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Loaded before the office process: gives it `process.parentPort` over Node's own channel. As Electron does,
 * it keeps messages until somebody listens, and ends with its parent.
 */
// The office process begins anew with every lock: it need not compile its few megabytes each time.
enableCompileCache(join(import.meta.dirname, '..', '..', '.cache', 'compiled'));

const port = new EventEmitter();
const early: unknown[] = [];

port.on('newListener', (event: string) => {
  if (event !== 'message' || port.listenerCount('message') > 0) return;
  queueMicrotask(() => {
    for (const data of early.splice(0)) port.emit('message', { data, ports: [] });
  });
});

process.on('message', (data) => {
  if (port.listenerCount('message') > 0) port.emit('message', { data, ports: [] });
  else early.push(data);
});
process.on('disconnect', () => process.exit());

const parentPort = Object.assign(port, {
  postMessage(message: unknown) {
    process.send?.(message);
  },
});
Object.defineProperty(process, 'parentPort', { value: parentPort });
