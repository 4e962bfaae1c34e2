import { unchecked } from '../catalogs/datedRow.ts';
import { codeRows } from '../questionnaire/codeRows.ts';

/** The intake's own code lists; the process lists after domain 1.5. What a catalogue has is not repeated. */

export const channels = codeRows(`
phone|Telefon|phone
message|SMS oder Messenger|text message or messenger
email|E-Mail|e-mail
letter|Brief|letter
inPerson|persönlich|in person
`);

export const interpreterKinds = codeRows(`
companion|bringt jemanden mit|brings somebody
volunteer|Sprachmittlung (ehrenamtlich)|community interpreter (volunteer)
professional|Dolmetscherin oder Dolmetscher|professional interpreter
phone|Dolmetschen am Telefon oder Video|interpreting by phone or video
colleague|Kollegin oder Kollege im Haus|a colleague in the house
`);

/** ANFRAGENDE_PERSON. */
export const askers = codeRows(`
self|Ratsuchende selbst|the person
family|Familie oder Umfeld|family or friends
jobcenter|Jobcenter oder Agentur|job centre or agency
other|andere|others
`);

/** ZUWEG: how somebody came to live in Germany. */
export const migrationWays = codeRows(`
flight|Flucht oder Asyl|flight or asylum
protection|vorübergehender Schutz (Ukraine)|temporary protection (Ukraine)
family|Familiennachzug|family reunification
work|zum Arbeiten|for work
study|zum Studium|for studies
training|zur Ausbildung oder Anerkennung|for training or recognition
freeMovement|Freizügigkeit (EU)|free movement (EU)
resettler|Spätaussiedlung|as a resettler
admission|Aufnahmeprogramm|admission programme
born|hier geboren oder als Kind gekommen|born here or came as a child
other|anders|otherwise
`);

/** DOKART. */
export const documentKinds = codeRows(`
card|Aufenthaltstitel als Karte (eAT)|residence title as a card
sticker|Aufenthaltstitel im Pass|residence title in the passport
visa|Visum|visa
provisional|Fiktionsbescheinigung|provisional certificate
procedure|Aufenthaltsgestattung|permission to stay for the asylum procedure
arrival|Ankunftsnachweis|proof of arrival
tolerated|Duldung|suspension of deportation
euCard|Aufenthaltskarte (EU)|residence card (EU)
resettler|Bescheinigung nach § 15 BVFG|certificate under § 15 BVFG
idCard|deutscher Ausweis oder Pass|German identity card or passport
none|kein Dokument|no document
other|anderes|other
`);

export const childCare = codeRows(`
secured|Betreuung gesichert|care secured
partly|nur zeitweise|only at times
waiting|Platz beantragt|place applied for
none|keine Betreuung|no care
notNeeded|nicht nötig|not needed
`);

/** WOHNEN. */
export const housingKinds = codeRows(`
own|eigene Wohnung|own home
shared|Gemeinschaftsunterkunft|shared accommodation
decentral|Wohnung der Kommune (dezentral)|council-provided flat
reception|Erstaufnahme|reception centre
family|bei Familie oder Bekannten|with family or friends
emergency|Notunterkunft, Frauenhaus|emergency shelter
homeless|ohne feste Wohnung|without a home
`);

/** Classes after directive 2006/126/EC. */
export const licenceClasses = codeRows(
  `
B|B (Auto)|B (car)
BE|BE (Auto mit Anhänger)|BE (car with trailer)
A|A, A1, A2 (Motorrad)|A, A1, A2 (motorcycle)
AM|AM (Moped)|AM (moped)
C1|C1 (bis 7,5 t)|C1 (up to 7.5 t)
C|C (Lkw)|C (lorry)
CE|CE (Lkw mit Anhänger)|CE (lorry with trailer)
D|D, D1 (Bus)|D, D1 (bus)
T|T, L (Traktor)|T, L (tractor)
forklift|Staplerschein|forklift certificate
`,
  unchecked('Klassen im Führerschein lesen; Umschreibung bei der Fahrerlaubnisbehörde klären.'),
);

export const conversions = codeRows(`
yes|umgeschrieben|converted
running|beantragt|applied for
no|noch nicht|not yet
notNeeded|nicht nötig|not needed
`);

export const transport = codeRows(`
car|Auto|car
publicTransport|Bus und Bahn|bus and train
bicycle|Fahrrad|bicycle
moped|Moped oder Roller|moped or scooter
lift|wird gefahren|gets a lift
onFoot|nur zu Fuß|on foot only
`);

export const itAccess = codeRows(`
computer|Computer oder Laptop|computer or laptop
smartphone|nur Smartphone|smartphone only
printer|Drucker|printer
mailbox|eigene E-Mail-Adresse|own e-mail address
none|nichts davon|none of these
`);

/** HEMMNIS, without health: that is asked on its own, with a consent of its own. */
export const obstacles = codeRows(`
language|Sprache|language
proof|fehlender Nachweis|missing proof
recognition|fehlende Anerkennung|missing recognition
residence|unsicherer Aufenthalt|uncertain residence
workPermission|Arbeitserlaubnis|work permission
childCare|Kinderbetreuung|child care
relatives|Pflege von Angehörigen|care of relatives
housing|Wohnsituation|housing
mobility|Mobilität|mobility
debts|Schulden|debts
practice|keine Berufspraxis in Deutschland|no work experience in Germany
it|kein Computer oder Internet|no computer or internet
discrimination|Erfahrung mit Diskriminierung|experience of discrimination
other|sonstiges|other
nothing|nichts davon|none of these
`);

export const workingTimes = codeRows(`
fullTime|Vollzeit|full time
partTime|Teilzeit|part time
marginal|Minijob|minijob
shifts|Schicht möglich|shifts possible
nights|nachts möglich|nights possible
weekends|am Wochenende möglich|weekends possible
mornings|nur vormittags|mornings only
`);

export const orientations = codeRows(`
clear|klares Ziel|clear aim
several|mehrere Ideen|several ideas
open|noch offen|still open
`);

export const horizons = codeRows(`
now|sofort|at once
quarter|in 3 Monaten|in 3 months
halfYear|in 6 Monaten|in 6 months
later|in einem Jahr oder später|in a year or later
`);

export const moves = codeRows(`
yes|ja|yes
inState|nur in Mecklenburg-Vorpommern|only within Mecklenburg-Vorpommern
no|nein|no
`);
