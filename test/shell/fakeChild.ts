import { EventEmitter } from 'node:events';
import type { UtilityProcess } from 'electron';
import type { FromOffice, ToOffice } from '#shared/contract/messages.ts';

/** A child process that does what the test says. */
export interface FakeChild {
  readonly process: UtilityProcess;
  readonly received: ToOffice[];
  readonly killed: () => boolean;
  say(message: FromOffice): void;
  exit(code?: number): void;
}

export function fakeChild(pid = 1): FakeChild {
  const emitter = new EventEmitter();
  const received: ToOffice[] = [];
  let killed = false;
  const child = Object.assign(emitter, {
    pid,
    postMessage: (message: ToOffice) => received.push(message),
    kill() {
      killed = true;
      emitter.emit('exit', 9);
      return true;
    },
  });
  return {
    process: child as unknown as UtilityProcess,
    received,
    killed: () => killed,
    say: (message) => emitter.emit('message', message),
    exit: (code = 0) => emitter.emit('exit', code),
  };
}
