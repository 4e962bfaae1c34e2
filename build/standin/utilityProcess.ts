import { fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ForkOptions, UtilityProcess, utilityProcess } from 'electron';
import { emitterOf } from './emitter.ts';
import { guarded } from './guard.ts';
import type { Stage } from './stage.ts';

type Child = Pick<UtilityProcess, 'on' | 'once' | 'off' | 'postMessage' | 'kill' | 'pid'>;

const boot = pathToFileURL(join(import.meta.dirname, 'utilityBoot.ts')).href;

/** `utilityProcess`: a plain child process of the same Node, with the structured clone of the real one. */
export function createUtilityProcess(stage: Stage) {
  return guarded('utilityProcess', {
    fork(modulePath: string, args: string[] = [], options: ForkOptions = {}) {
      const output = options.stdio === 'ignore' && !stage.showOfficeOutput ? 'ignore' : 'inherit';
      const child = fork(modulePath, args, {
        execArgv: ['--import', boot],
        serialization: 'advanced',
        stdio: ['ignore', output, output, 'ipc'],
      });
      const { emitter, on, once, off } = emitterOf<UtilityProcess>();
      child.on('spawn', () => emitter.emit('spawn'));
      child.on('message', (message) => emitter.emit('message', message));
      child.on('exit', (code) => {
        stage.children.delete(child);
        emitter.emit('exit', code ?? 1);
      });
      stage.children.add(child);
      return guarded('UtilityProcess', {
        on,
        once,
        off,
        get pid() {
          return child.pid;
        },
        postMessage(message: unknown) {
          if (child.connected) child.send(message as object);
        },
        kill: () => child.kill('SIGKILL'),
      } satisfies Child) as Child as UtilityProcess;
    },
  } satisfies Pick<typeof utilityProcess, 'fork'>);
}
