import { type DatedRow, seen, unchecked, type Words } from '../../catalogs/datedRow.ts';

/** The groups of the placement services' strengths profile; `further` is our own addition. */
export const competenceGroups = ['method', 'action', 'social', 'personal', 'further'] as const;
export type CompetenceGroup = (typeof competenceGroups)[number];

export const competenceGroupNames: Readonly<Record<CompetenceGroup, Words>> = {
  method: { de: 'Denken und Planen', en: 'Thinking and planning' },
  action: { de: 'Anpacken und Dranbleiben', en: 'Getting things done' },
  social: { de: 'Mit anderen', en: 'With others' },
  personal: { de: 'Eigene Art', en: 'One’s own way' },
  further: { de: 'Weitere Stärken', en: 'Further strengths' },
};

export interface KeyCompetence extends DatedRow {
  readonly code: string;
  readonly name: Words;
  readonly group: CompetenceGroup;
  /** What it means, as one says it at the table. */
  readonly plain: Words;
}

/** code|group|German|English|plain German|plain English */
const ROWS = `
problemSolving|method|Analyse- und Problemlösefähigkeit|Analysing and solving problems|Ich finde heraus, woran es liegt, und suche eine Lösung.|I find out what is wrong and look for a solution.
grasp|method|Auffassungsfähigkeit|Quick grasp|Ich verstehe Neues schnell.|I understand new things quickly.
decision|method|Entscheidungsfähigkeit|Making decisions|Ich kann mich entscheiden, auch wenn es schwer ist.|I can decide, even when it is hard.
holistic|method|Ganzheitliches Denken|Seeing the whole|Ich sehe, wie alles zusammenhängt.|I see how everything hangs together.
organising|method|Organisationsfähigkeit|Organising|Ich plane, was wann zu tun ist, und behalte den Überblick.|I plan what to do when, and keep track.
resilience|action|Belastbarkeit|Resilience|Ich bleibe ruhig, auch wenn viel los ist.|I stay calm, even when there is a lot going on.
initiative|action|Eigeninitiative|Initiative|Ich sehe, was zu tun ist, und fange von selbst an.|I see what needs doing and start by myself.
commitment|action|Motivation und Leistungsbereitschaft|Motivation and commitment|Ich strenge mich an, weil mir die Sache wichtig ist.|I make an effort because it matters to me.
independence|action|Selbständiges Arbeiten|Working independently|Ich schaffe meine Arbeit allein und frage, wenn es nötig ist.|I do my work on my own and ask when I need to.
goalOrientation|action|Zielstrebigkeit und Ergebnisorientierung|Determination|Ich bleibe dran, bis das Ziel erreicht ist.|I keep at it until the goal is reached.
empathy|social|Einfühlungsvermögen|Empathy|Ich merke, wie es anderen geht.|I notice how others feel.
leadership|social|Führungsfähigkeit|Leadership|Ich kann andere anleiten und Aufgaben verteilen.|I can guide others and share out tasks.
communication|social|Kommunikationsfähigkeit|Communication|Ich höre zu und kann mich verständlich machen.|I listen and can make myself understood.
customerFocus|social|Kundenorientierung|Customer focus|Ich bin freundlich und helfe den Menschen, die kommen.|I am friendly and help the people who come.
teamwork|social|Teamfähigkeit|Teamwork|Ich arbeite gut mit anderen zusammen.|I work well with others.
flexibility|personal|Flexibilität|Flexibility|Ich stelle mich um, wenn sich etwas ändert.|I adapt when something changes.
creativity|personal|Kreativität|Creativity|Ich habe eigene Ideen.|I have ideas of my own.
learning|personal|Lernbereitschaft|Willingness to learn|Ich lerne gern dazu.|I like to learn.
accuracy|personal|Sorgfalt und Genauigkeit|Care and accuracy|Ich arbeite genau und prüfe, ob es stimmt.|I work exactly and check that it is right.
reliability|personal|Zuverlässigkeit|Reliability|Ich komme pünktlich und halte, was ich zusage.|I am on time and keep my word.
intercultural|further|Interkulturelle Kompetenz|Intercultural competence|Ich komme mit Menschen aus vielen Ländern zurecht.|I get along with people from many countries.
mediation|further|Mehrsprachigkeit und Sprachmittlung|Multilingualism and language mediation|Ich spreche mehrere Sprachen und helfe anderen, sich zu verstehen.|I speak several languages and help others understand each other.
digital|further|Digitale Grundkompetenz|Basic digital skills|Ich kann mit Handy, Computer und Internet umgehen.|I can use a phone, a computer and the internet.
selfOrganisation|further|Selbstorganisation|Self-organisation|Ich halte Termine ein und habe meine Unterlagen in Ordnung.|I keep appointments and have my papers in order.
spatial|further|Räumliches Vorstellungsvermögen|Spatial sense|Ich kann mir vorstellen, wie etwas gebaut oder angeordnet wird.|I can picture how something is built or arranged.
dexterity|further|Handgeschick|Dexterity|Ich arbeite geschickt mit den Händen.|I am good with my hands.
numeracy|further|Rechnen im Beruf|Work numeracy|Ich rechne sicher: Mengen, Maße, Preise.|I am sure with numbers: amounts, measures, prices.
money|further|Umgang mit Geld und Kasse|Handling money and tills|Ich kann mit Geld umgehen und abrechnen.|I can handle money and settle accounts.
caring|further|Pflege- und Betreuungserfahrung|Experience of care|Ich habe mich um kranke, alte oder junge Menschen gekümmert.|I have looked after ill, old or young people.
improvising|further|Improvisationsfähigkeit|Improvising|Ich finde einen Weg, auch wenn etwas fehlt.|I find a way even when something is missing.
`;

/** The first three names of the profiling list are from memory and not read in a source. */
const FROM_MEMORY = new Set(['problemSolving', 'grasp', 'decision']);
const CHECK = 'Bezeichnung in der Liste der Stärken der Agentur für Arbeit nachlesen.';

/** The 20 strengths of the placement services' profiling, and ten that matter in migration (domain 3.6). */
export const keyCompetences: readonly KeyCompetence[] = ROWS.trim()
  .split('\n')
  .map((text) => {
    const [code = '', group = '', de = '', en = '', plainDe = '', plainEn = ''] = text.split('|');
    return {
      code,
      group: group as CompetenceGroup,
      name: { de, en },
      plain: { de: plainDe, en: plainEn },
      ...(group === 'further' || FROM_MEMORY.has(code) ? unchecked(CHECK) : seen('BA20')),
    };
  });

const byCode = new Map(keyCompetences.map((row) => [row.code, row]));

export const keyCompetenceOf = (code: string): KeyCompetence | undefined => byCode.get(code);
