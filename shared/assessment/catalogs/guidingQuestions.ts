import type { Words } from '../../catalogs/datedRow.ts';
import { type ExperienceKind, experienceKinds } from '../../profile/profile.ts';
import { type SkillGroup, skillGroups } from './skills.ts';

/** A question that helps to remember what somebody did, and where its answer mostly leads. Our own wording. */
export interface GuidingQuestion {
  readonly code: string;
  readonly words: Words;
  /** Key competences its answer shows; empty: all of them. */
  readonly competences: readonly string[];
  /** Groups of skills its answer lies in; empty: all of them. */
  readonly groups: readonly SkillGroup[];
}

/** code|German|English|key competences|groups of skills */
const ROWS = `
daily|Was haben Sie dort jeden Tag gemacht? Erzählen Sie von einem ganz normalen Tag.|What did you do there every day? Tell me about a perfectly normal day.||
tools|Womit haben Sie gearbeitet? Geräte, Maschinen, Fahrzeuge, Programme?|What did you work with? Tools, machines, vehicles, programs?|dexterity,digital,spatial,accuracy|
people|Mit wem hatten Sie zu tun? Wer hat Sie um Rat gefragt?|Whom did you deal with? Who asked you for advice?|communication,empathy,customerFocus,teamwork,leadership,intercultural|
duty|Wofür waren Sie verantwortlich? Worauf mussten Sie besonders achten?|What were you responsible for? What did you have to take special care of?|reliability,accuracy,organising,leadership,money|
trouble|Was war schwierig? Wie haben Sie es gelöst?|What was difficult? How did you solve it?|problemSolving,resilience,improvising,decision|
proud|Was konnten Sie besonders gut? Worauf sind Sie stolz?|What were you especially good at? What are you proud of?|creativity,independence,learning,problemSolving,goalOrientation|
customers|Woher kamen Ihre Kunden? Wie haben Sie Preise gemacht und gerechnet?|Where did your customers come from? How did you set prices and do the sums?|customerFocus,money,numeracy,communication|
books|Wer hat eingekauft, geplant und mit Ämtern gesprochen?|Who did the buying and planning and talked to the authorities?|organising,money,numeracy,initiative,leadership|
ownPart|Welche Aufgaben im Betrieb waren Ihre? Was haben Sie allein gemacht?|Which tasks in the business were yours? What did you do on your own?|independence,reliability,organising,dexterity|
called|Wofür haben die Leute gerade Sie geholt? Was haben Sie für sie gemacht?|What did people call you in for? What did you do for them?|dexterity,reliability,caring,customerFocus,improvising|
shown|Wer hat Ihnen gezeigt, wie es geht? Wem haben Sie es später gezeigt?|Who showed you how it is done? Whom did you show it to later?|learning,communication,leadership|
missing|Was haben Sie gemacht, wenn etwas fehlte oder kaputt war?|What did you do when something was missing or broken?|improvising,problemSolving,dexterity,creativity|
allowed|Was durften Sie selbst machen? Was haben Sie dabei gelernt?|What were you allowed to do yourself? What did you learn from it?|learning,accuracy,dexterity,teamwork|
needed|Wofür hat man Sie gebraucht? Was haben Sie selbst auf die Beine gestellt?|What did they need you for? What did you set up yourself?||community,leading,teaching
helped|Haben Sie für andere übersetzt, sie zu Ämtern begleitet oder ihnen etwas erklärt?|Did you translate for others, go to offices with them or explain things?|mediation,communication,empathy,intercultural|language,community,teaching,office
house|Wie sah ein ganzer Tag zu Hause aus, vom Morgen bis zum Abend?|What did a whole day at home look like, from morning to night?||household,kitchen,cleaning
forWhom|Wer hat Sie gebraucht: Kinder, Kranke, alte Menschen? Was haben Sie für sie getan?|Who needed you: children, ill people, old people? What did you do for them?||children,care
budget|Wie sind Sie mit dem Geld ausgekommen? Wer hat Briefe und Anträge erledigt?|How did you get by on the money? Who dealt with letters and forms?|money,numeracy,selfOrganisation,organising|household,money,office
byHand|Was haben Sie selbst gemacht, angebaut oder repariert?|What did you make, grow or repair yourself?|dexterity,creativity,improvising,independence|household,farming,textile,animals,finishing,wood
`;

const list = (text: string): string[] => (text === '' ? [] : text.split(','));

export const guidingQuestions: readonly GuidingQuestion[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [code = '', de = '', en = '', competences = '', groups = ''] = line.split('|');
    const named = list(groups);
    return {
      ...{ code, words: { de, en }, competences: list(competences) },
      groups: skillGroups.filter((group) => named.includes(group)),
    };
  });

/** What is asked of each sort of work, in the order of a talk. */
const asked: Readonly<Record<ExperienceKind, readonly string[]>> = {
  employed: ['daily', 'tools', 'people', 'duty', 'trouble', 'proud'],
  selfEmployed: ['daily', 'customers', 'books', 'tools', 'trouble', 'proud'],
  familyWorker: ['daily', 'ownPart', 'tools', 'people', 'trouble', 'proud'],
  informal: ['called', 'daily', 'tools', 'missing', 'shown', 'proud'],
  internship: ['daily', 'allowed', 'tools', 'people', 'proud'],
  volunteer: ['needed', 'helped', 'people', 'trouble', 'proud'],
  family: ['house', 'forWhom', 'budget', 'byHand', 'trouble', 'proud'],
  military: ['daily', 'ownPart', 'tools', 'people', 'trouble', 'proud'],
};

const byCode = new Map(guidingQuestions.map((question) => [question.code, question]));

/** The questions for a sort of work; while it is not known, those for a job. */
export const questionsFor = (kind: ExperienceKind | null): readonly GuidingQuestion[] =>
  asked[kind ?? experienceKinds[0]].flatMap((code) => byCode.get(code) ?? []);
