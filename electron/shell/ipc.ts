import type { WebContents } from 'electron';
import type { CallSpec, PickKind } from '#shared/contract/call.ts';
import { isCallName, specOf } from '#shared/contract/index.ts';
import { type Result, refuse } from '#shared/contract/result.ts';
import { invokeChannel } from '#shared/shell/channels.ts';
import { isOwnSender } from './sender.ts';

export interface Behind {
  /** Answers the calls the contract marks `shell`. */
  shell(name: string, input: unknown): Promise<Result<unknown>>;
  /** Passes the rest on to the office process. */
  office(name: string, input: unknown, picked?: string): Promise<Result<unknown>>;
  pick(kind: PickKind): Promise<string | undefined>;
  /** After an answer of the office has come. */
  answered(
    name: string,
    input: unknown,
    result: Result<unknown>,
    picked: string | undefined,
  ): Promise<Result<unknown>>;
}

/**
 * The only listener for the window, on its own `webContents.ipc`: a frame of anybody else has nobody to
 * talk to. Answers always, throws never: Electron would pass on an error's text.
 */
export function listen(contents: WebContents, behind: Behind): void {
  contents.ipc.handle(
    invokeChannel,
    async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
      if (!isOwnSender(event, contents)) return refuse({ code: 'call.foreignSender' });
      return answer(name, input, behind);
    },
  );
}

export async function answer(name: unknown, input: unknown, behind: Behind): Promise<Result<unknown>> {
  if (!isCallName(name)) return refuse({ code: 'call.unknown' });
  const spec: CallSpec = specOf(name);
  try {
    if (spec.shell) {
      const parsed = spec.input.safeParse(input);
      return parsed.success ? await behind.shell(name, parsed.data) : refuse({ code: 'input.invalid' });
    }
    const picked = spec.pick === undefined ? undefined : await behind.pick(spec.pick);
    if (spec.pick !== undefined && picked === undefined) return refuse({ code: 'call.cancelled' });
    return await behind.answered(name, input, await behind.office(name, input, picked), picked);
  } catch {
    return refuse({ code: 'office.internal' });
  }
}
