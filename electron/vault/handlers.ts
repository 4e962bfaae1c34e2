import type { output } from 'zod';
import { Refusal } from '#shared/contract/result.ts';
import type { vaultCalls } from '#shared/vault/calls.ts';
import type { Vault } from './vault.ts';

type Calls = typeof vaultCalls;

/** `picked`: the path the counsellor chose in the shell's dialog, for calls that need one. */
type VaultHandlers = {
  readonly [N in keyof Calls]: (
    input: output<Calls[N]['input']>,
    picked: string | undefined,
  ) => Promise<output<Calls[N]['output']>>;
};

function chosen(picked: string | undefined): string {
  if (picked === undefined) throw new Refusal('call.cancelled');
  return picked;
}

const done = async (work: Promise<unknown>) => {
  await work;
  return {};
};

/** As `dispatch` calls them, which has checked the input by the contract and who may call while locked. */
export type DispatchedHandlers = Readonly<
  Record<keyof Calls, (input: unknown, picked: string | undefined) => Promise<unknown>>
>;

/** Each call of the vault, by name; a missing one does not compile. */
export function vaultHandlers<DB>(vault: Vault<DB>): DispatchedHandlers {
  const handlers: VaultHandlers = {
    'vault.status': async () => vault.status(),
    'vault.create': async (made) => ({ recoveryKey: (await vault.create(made)).recoveryKey }),
    'vault.confirmRecoveryKey': ({ groups }) => done(vault.confirmRecoveryKey(groups)),
    'vault.renewRecoveryKey': ({ passphrase }) => vault.renewRecoveryKey(passphrase),
    'vault.prove': ({ passphrase }) => done(vault.prove(passphrase)),
    'vault.unlock': ({ slotId, passphrase }) => vault.unlock(slotId, passphrase),
    'vault.recover': ({ recoveryKey, slotId, newPassphrase }) =>
      vault.recover(recoveryKey, slotId, newPassphrase),
    'vault.changePassphrase': ({ current, next }) => done(vault.changePassphrase(current, next)),
    'vault.addCounsellor': ({ name, passphrase }) => vault.addCounsellor(name, passphrase),
    'vault.removeCounsellor': ({ slotId }) => done(vault.removeCounsellor(slotId)),
    'vault.backups': async () => ({ backups: vault.backups() }),
    'vault.backup': () => vault.backup(),
    'vault.backupTo': (_, picked) => vault.backupTo(chosen(picked)),
    'vault.restore': ({ backupId }) => done(vault.restore(backupId)),
    'vault.restoreFrom': (_, picked) => done(vault.restoreFrom(chosen(picked))),
    'vault.rescue': ({ slotId, passphrase, backupId }) => done(vault.rescue(slotId, passphrase, backupId)),
  };
  return handlers as DispatchedHandlers;
}
