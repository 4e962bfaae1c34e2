import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '#shared/contract/result.ts';

/** The format is described in README.md, exactly enough for another program. */
const keyFileFormat = 'wegbuch-keys';
const keyFileVersion = 1;

const largestFile = 1024 * 1024;

/** Base64 of exactly so many bytes, in its one canonical spelling. */
const bytes = (length: number) =>
  z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64');
    return decoded.length === length && decoded.toString('base64') === text;
  });

const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

const sealed = z.strictObject({
  algorithm: z.literal('aes-256-gcm'),
  nonce: bytes(12),
  ciphertext: bytes(32),
  tag: bytes(16),
});

const slotHead = { id: z.string().min(1).max(60), name: z.string().max(120), createdAt: instant };

const passphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  ...slotHead,
  kdf: z.strictObject({
    algorithm: z.literal('argon2id'),
    version: z.literal(19),
    memoryKiB: z.int().min(1),
    passes: z.int().min(1),
    lanes: z.int().min(1),
    salt: bytes(16),
  }),
  wrap: sealed,
});

const recoverySlot = z.strictObject({
  kind: z.literal('recovery'),
  ...slotHead,
  kdf: z.strictObject({ algorithm: z.literal('hkdf-sha256'), salt: bytes(16) }),
  wrap: sealed,
});

const slot = z.discriminatedUnion('kind', [passphraseSlot, recoverySlot]);

const header = {
  format: z.literal(keyFileFormat),
  version: z.literal(keyFileVersion),
  vaultId: z.uuid(),
  createdAt: instant,
  cipher: z.strictObject({
    name: z.literal('sqlcipher'),
    compatibility: z.literal(4),
    key: z.literal('raw-256'),
  }),
};

const keyFile = z
  .strictObject({
    ...header,
    office: z.string().max(120),
    slots: z.array(slot).max(200),
    /** Who is called otherwise than when their slot was made: its own name is bound into the wrap. */
    names: z
      .array(z.strictObject({ slotId: slotHead.id, name: slotHead.name }))
      .max(200)
      .optional(),
    recoveryToConfirm: sealed.nullable(),
    mac: bytes(32),
  })
  .refine(({ slots }) => new Set(slots.map(({ id }) => id)).size === slots.length)
  .refine(({ slots }) => slots.filter(({ kind }) => kind === 'recovery').length === 1)
  .refine(({ slots }) => slots.some(({ kind }) => kind === 'passphrase'));

export type PassphraseSlot = z.output<typeof passphraseSlot>;
export type RecoverySlot = z.output<typeof recoverySlot>;
export type Slot = z.output<typeof slot>;
export type KeyFile = z.output<typeof keyFile>;
export type KeyFileHeader = Pick<KeyFile, keyof typeof header>;

/** What a counsellor is called at the door. */
export const nameAtDoor = ({ names }: KeyFile, { id, name }: Slot): string =>
  names?.find(({ slotId }) => slotId === id)?.name ?? name;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The file as written: indented JSON whose last member is the checksum of every byte before its line. */
export function writeKeyFile(file: KeyFile): string {
  const covered = `${JSON.stringify(keyFile.parse(file), null, 2).slice(0, -2)},\n`;
  return `${covered}  "checksum": "${sha256(covered)}"\n}\n`;
}

const damaged = () => new Refusal('vault.keyFileDamaged');

/** The text and what its last member says about it. The checksum is the same in every future version. */
function checkedText(content: Buffer): string {
  if (content.length > largestFile) throw damaged();
  const text = content.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(content)) throw damaged();
  const [, covered, checksum] = /^(.*,\n) {2}"checksum": "([0-9a-f]{64})"\n\}\n$/s.exec(text) ?? [];
  if (covered === undefined || sha256(covered) !== checksum) throw damaged();
  return text;
}

const anyVersion = z.looseObject({ format: z.literal(keyFileFormat), version: z.int().min(1) });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged();
  }
}

/**
 * Reads a key file. No byte of it is without a check: the checksum tells damage before a passphrase is
 * known, the strict schema unknown fields, and writing it again any other spelling of the same JSON.
 * @throws Refusal `vault.keyFileDamaged`, `vault.keyFileFromFuture`
 */
export function readKeyFile(content: Buffer): KeyFile {
  const text = checkedText(content);
  const json = parseJson(text);
  const version = anyVersion.safeParse(json);
  if (!version.success) throw damaged();
  if (version.data.version > keyFileVersion) throw new Refusal('vault.keyFileFromFuture');
  const { checksum: _, ...members } = version.data;
  const file = keyFile.safeParse(members);
  if (!file.success || writeKeyFile(file.data) !== text) throw damaged();
  return file.data;
}
