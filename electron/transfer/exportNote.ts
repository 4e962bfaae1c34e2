import { columnWords, exportTables } from './exportCatalog.ts';
import { type CodeList, codeLists } from './exportCodes.ts';
import type { TableShape } from './repository.ts';

/** What is long and stands elsewhere is named, not printed. */
export const elsewhere: Readonly<Partial<Record<CodeList, string>>> = {
  country: 'ISO 3166-1 alpha-2, frühere Staaten ISO 3166-3; XX staatenlos, ZZ ungeklärt',
  language: 'ISO 639-1, sonst ISO 639-3',
  municipality: 'Amtlicher Gemeindeschlüssel, acht Stellen',
  intakeQuestion: 'Fragen des Fragebogens; in der JSON-Ausgabe mit ihrem Wortlaut',
  intakeAnswer: 'Frage=Code; in der JSON-Ausgabe mit ihrer Bedeutung',
  authority: 'Kennungen der Stellen; in der JSON-Ausgabe mit Namen',
  occupation: 'Kennungen der Referenzberufe; in der JSON-Ausgabe mit Namen',
};

const tableNote = ({ name, columns }: TableShape): string => {
  const lines = columns.map((column) => {
    const told = columnWords(name, column);
    const list = told?.codes === undefined ? '' : ` [${told.codes}]`;
    return `  ${column}: ${told?.words ?? ''}${list}`;
  });
  return `${name}.csv – ${exportTables[name]?.words ?? ''}\r\n${lines.join('\r\n')}`;
};

const listNote = (list: CodeList): string => {
  const known = elsewhere[list];
  if (known !== undefined) return `${list}: ${known}`;
  const codes = Object.entries(codeLists[list]).map(([code, words]) => `  ${code} = ${words}`);
  return `${list}:\r\n${codes.join('\r\n')}`;
};

/** The note that lies beside the tables, in German: the office's next program is set up by its people. */
export function readMe(tables: readonly TableShape[], today: string): string {
  const used = new Set(
    tables.flatMap(({ name, columns }) =>
      columns.flatMap((column) => columnWords(name, column)?.codes ?? []),
    ),
  );
  return [
    `Ausgabe aller Daten aus Wegbuch vom ${today}`,
    'ACHTUNG: Diese Dateien sind NICHT verschlüsselt und enthalten personenbezogene Daten. Bewahren Sie sie auf einem verschlüsselten Datenträger auf und löschen Sie sie, sobald sie nicht mehr gebraucht werden.',
    'Jede Datei ist eine Tabelle: UTF-8 mit Byte Order Mark, Semikolon zwischen den Zellen, Zeilenende CR LF, Anführungszeichen nach RFC 4180. Leere Zellen: nicht bekannt. Tage sind JJJJ-MM-TT, ungenaue Tage JJJJ-MM oder JJJJ, Zeitpunkte UTC. Text, den eine Tabellenkalkulation für eine Formel hielte (am Anfang = + - @, Tabulator oder Zeilenende), hat ein Hochkomma davor; steht am Anfang schon ein Hochkomma und dahinter eines dieser Zeichen oder noch ein Hochkomma, kommt eines dazu. Beim Einlesen wird es wieder weggenommen. Binärdaten sind Base64.',
    'In eckigen Klammern steht, aus welcher Liste die Codes einer Spalte stammen; die Listen stehen am Ende.',
    'TABELLEN',
    ...tables.map(tableNote),
    'LISTEN',
    ...[...used].sort().map(listNote),
    '',
  ].join('\r\n\r\n');
}
