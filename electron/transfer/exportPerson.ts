import { basename } from 'node:path';
import { intakeForm } from '#shared/intake/form.ts';
import { answerValue } from '#shared/questionnaire/answers.ts';
import { spotOf } from '#shared/questionnaire/walk.ts';
import { wordsOf } from '#shared/questionnaire/words.ts';
import { readableRow } from '../cases/ownNote.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { requireClient } from '../clients/clients.ts';
import type { ExportContext } from '../office/context.ts';
import { nameOfUser, readOfficeAndUsers } from '../office/office.ts';
import { columnWords, exportTables, isExported } from './exportCatalog.ts';
import { codeListsOf } from './exportCodes.ts';
import { formatVersion, plainValue } from './exportJson.ts';
import { type PlainRow, rowsOfClient, tableShapes } from './repository.ts';
import { wholeFile } from './wholeFile.ts';

/**
 * Not facts about the person but a record of the counsellors' work with the program, kept for undo and for
 * proof: no part of the answer (compare § 34 (1) no. 2 (b) BDSG).
 */
const leftOut: readonly string[] = ['historyEntries', 'openings', 'intakePlaces'];

/** What a value means, where it is a code: „female“ alone answers nobody's question. */
function meaning(codes: Readonly<Record<string, string>> | undefined, value: unknown): string | undefined {
  return typeof value === 'string' && codes && Object.hasOwn(codes, value) ? codes[value] : undefined;
}

/** An answer of the intake in the words of its question. */
function answerWords({ question, value }: PlainRow, on: string): string | undefined {
  const asked = spotOf(intakeForm, String(question))?.question;
  const said = typeof value === 'string' ? answerValue.safeParse(JSON.parse(value)) : undefined;
  return asked && said?.success ? wordsOf(asked, said.data, on)?.de : undefined;
}

interface Words {
  readonly nameOf: (userId: string) => string | undefined;
  readonly lists: ReturnType<typeof codeListsOf>;
  readonly today: string;
}

function readable(table: string, row: PlainRow, { nameOf, lists, today }: Words) {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const told = columnWords(table, column);
      const coded =
        meaning(told?.codes && lists[told.codes], value) ??
        (typeof value === 'string' ? nameOf(value) : undefined);
      const means = table === 'answers' && column === 'value' ? answerWords(row, today) : coded;
      const field = { field: told?.words ?? column, value: plainValue(value) };
      return [column, means === undefined ? field : { ...field, means }];
    }),
  );
}

/** Everything about one person, each value with its meaning (GDPR Art. 15, 20). See README.md. */
export async function exportPerson(
  context: ExportContext,
  { clientId }: { clientId: string },
): Promise<{ fileName: string }> {
  const { db, now, today, picked, userId } = context;
  await requireClient(db, clientId);
  context.about(clientId);
  const { office, users } = await readOfficeAndUsers(db);
  const staff = new Map(users.map(({ id, name }) => [id, name]));
  const lists = codeListsOf(await readCatalogs(db, today));
  const words: Words = { nameOf: (id) => staff.get(id), lists, today };
  const shapes = (await tableShapes(db)).filter(({ name }) => isExported(name) && !leftOut.includes(name));
  const tables: Record<string, unknown> = {};
  for (const { name, columns } of shapes) {
    const column = name === 'clients' ? 'id' : columns.includes('clientId') ? 'clientId' : null;
    const rows = column === null ? [] : await rowsOfClient(db, name, column, clientId);
    if (rows.length === 0) continue;
    tables[name] = {
      what: exportTables[name]?.words ?? name,
      rows: rows.map((row) => readable(name, readableRow(name, row, userId), words)),
    };
  }
  const answer = {
    ...{ format: 'wegbuch-person', version: formatVersion, exportedAt: now.toISOString() },
    ...{ office: office.name, exportedBy: await nameOfUser(db, userId), tables },
  };
  await wholeFile(picked, (write) => write(`${JSON.stringify(answer, null, 2)}\n`));
  return { fileName: basename(picked) };
}
