import type { OfficeFields, User } from '#shared/office/office.ts';

/** Names that a stranger can read or guess; a passphrase made of them is refused. */
export const namesAtTheDoor = (office: OfficeFields, users: readonly User[]): readonly string[] => [
  office.name,
  office.provider,
  office.town,
  ...users.map((user) => user.name),
];
