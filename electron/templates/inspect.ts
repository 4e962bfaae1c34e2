import type { Finding } from '#shared/templates/template.ts';
import { fieldsOf } from './fields.ts';
import type { Relation, WordPackage } from './wordPackage.ts';
import { attributeOf, xmlEvents } from './xmlEvents.ts';

/**
 * What has no place on a letterhead, because it runs, fetches or carries something unseen. A list of what is
 * allowed, not of what is forbidden: a kind nobody knows is refused.
 */
const allowedRelations: ReadonlySet<string> = new Set([
  ...['officeDocument', 'core-properties', 'extended-properties', 'custom-properties', 'thumbnail'],
  ...['styles', 'stylesWithEffects', 'settings', 'webSettings', 'fontTable', 'font', 'theme', 'numbering'],
  ...['header', 'footer', 'footnotes', 'endnotes', 'image', 'hyperlink', 'hdphoto'],
  ...['customXml', 'customXmlProps', 'glossaryDocument'],
]);

const macros: ReadonlySet<string> = new Set([
  ...['vbaProject', 'wordVbaData', 'attachedToolbars', 'keyMapCustomizations', 'extensibility'],
]);
const embedded: ReadonlySet<string> = new Set([
  ...['oleObject', 'package', 'control', 'activeXControlBinary', 'aFChunk', 'subDocument'],
]);
const remote: ReadonlySet<string> = new Set([
  ...['attachedTemplate', 'mailMergeSource', 'mailMergeHeaderSource', 'recipientData'],
]);

const told = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
const refused = (code: Finding['code'], what = ''): Finding => ({
  ...{ code, meant: null, place: null },
  what: told(what),
});

/** An address for a click on a screen, which loads nothing by itself; a share or a file is another matter. */
const isWebAddress = (target: string): boolean => /^(https?:\/\/|mailto:|tel:)[^\\]*$/iu.test(target);

function refuseRelation({ type, target, external }: Relation): Finding | null {
  if (macros.has(type)) return refused('macros');
  if (remote.has(type)) return refused('remoteTemplate', target);
  if (embedded.has(type)) return refused('embedded', type);
  if (external) return type === 'hyperlink' && isWebAddress(target) ? null : refused('externalLink', target);
  return allowedRelations.has(type) ? null : refused('foreignPart', type);
}

/** Elements that stand for something else than text, whichever relation they name. */
const elements: Readonly<Record<string, Finding['code']>> = {
  ...{ OLEObject: 'embedded', object: 'embedded', objectEmbed: 'embedded', objectLink: 'embedded' },
  ...{ control: 'embedded', altChunk: 'embedded', subDoc: 'embedded', movie: 'embedded' },
  ...{ attachedTemplate: 'remoteTemplate', mailMerge: 'remoteTemplate' },
};

function refusedInXml(xml: string): Finding[] {
  const found: Finding[] = [];
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'start') continue;
    const code = elements[event.name];
    if (code) found.push(refused(code));
    const source =
      event.name === 'imagedata' || event.name === 'fill' ? attributeOf(event.attributes, 'src') : '';
    // VML may name a picture by its address, past every relation.
    if (source && /[:\\]|^\/\//u.test(source)) found.push(refused('externalLink', source));
  }
  return [...found, ...fieldsOf(xml).map((field) => refused('activeField', field))];
}

const contentTypes: readonly (readonly [RegExp, Finding['code']])[] = [
  [/macroEnabled|vbaProject|vbaData/iu, 'macros'],
  [
    /oleObject|activeX|vnd\.openxmlformats-officedocument\.(package|spreadsheetml|presentationml)/iu,
    'embedded',
  ],
];

/** Parts that only one kind of content has; a relation that names them may be called anything. */
const partNames: readonly (readonly [RegExp, Finding['code']])[] = [
  [/vba(Project|Data)|customUI|attachedToolbars/iu, 'macros'],
  [/(^|\/)(embeddings|activeX|afchunk)\b/iu, 'embedded'],
];

const xmlOf = ({ entries, text }: WordPackage): { name: string; xml: string }[] =>
  entries.filter(({ name }) => /\.(xml|vml)$/iu.test(name)).map(({ name }) => ({ name, xml: text(name) }));

/** Everything for which a template is refused, each told once. */
export function inspect(file: WordPackage): Finding[] {
  const rels = file.entries.map(({ name }) => name).filter((name) => name.endsWith('.rels'));
  const relations = rels.flatMap((name) =>
    file.relationsOf(name.replace(/(^|\/)_rels\/([^/]*)\.rels$/u, '$1$2')),
  );
  const types = file.text('[Content_Types].xml');
  const all = [
    ...contentTypes.flatMap(([sign, code]) => (sign.test(types) ? [refused(code)] : [])),
    ...partNames.flatMap(([sign, code]) =>
      file.entries.some(({ name }) => sign.test(name)) ? [refused(code)] : [],
    ),
    ...relations.flatMap((relation) => refuseRelation(relation) ?? []),
    ...xmlOf(file).flatMap(({ xml }) => refusedInXml(xml)),
  ];
  const seen = new Set<string>();
  // One kind with and without a word for it is the same thing told twice.
  const named = new Set(all.filter(({ what }) => what !== '').map(({ code }) => code));
  return all.filter(({ code, what }) => {
    const key = `${code} ${what}`;
    if (seen.has(key) || (what === '' && named.has(code))) return false;
    seen.add(key);
    return true;
  });
}
