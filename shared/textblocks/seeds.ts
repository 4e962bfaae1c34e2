import type { TextBlock } from './textBlock.ts';

/**
 * What an office starts with. The office makes them its own: they are copied once when its file is made, and a
 * later change here reaches no office that stands.
 */
export const seedTextBlocks: readonly TextBlock[] = [
  {
    id: 'seed-opening',
    topic: 'opening',
    title: 'Wer wir sind',
    text: 'wir beraten {Name} im {Büro}. Die Beratung ist freiwillig, kostenfrei und vom Leistungsbezug unabhängig.',
  },
  {
    id: 'seed-opening-agreed',
    topic: 'opening',
    title: 'Mit Einverständnis der Person',
    text: 'Dieses Schreiben haben wir mit {Name} besprochen. Eine Schweigepflichtentbindung für Ihre Stelle liegt uns vor.',
  },
  {
    id: 'seed-reasons-skilled',
    topic: 'reasons',
    title: 'Beschäftigung als Fachkraft statt als Helfer',
    text: 'Ohne die Maßnahme bleibt nur eine Tätigkeit unterhalb der vorhandenen Qualifikation ({Abschluss}). Mit ihr ist eine dauerhafte Beschäftigung als Fachkraft erreichbar.',
  },
  {
    id: 'seed-reasons-german',
    topic: 'reasons',
    title: 'Deutsch ist die Voraussetzung',
    text: 'Die vorhandenen Deutschkenntnisse ({Deutsch}) reichen für die Ausübung des Berufs noch nicht aus. Der nächste Schritt ist deshalb der Ausbau der Sprache mit Bezug zum Beruf.',
  },
  {
    id: 'seed-reasons-costs',
    topic: 'reasons',
    title: 'Kosten vor ihrer Entstehung',
    text: 'Die Kosten sind noch nicht entstanden. Verträge oder Aufträge werden erst nach Ihrer Entscheidung geschlossen.',
  },
  {
    id: 'seed-neutrality',
    topic: 'neutrality',
    title: 'Neutral gegenüber Trägern',
    text: 'Unser Fachdienst führt keine Maßnahmen durch und erhält für Empfehlungen keine Vergütung. Die genannte Maßnahme ist ein Vorschlag; ein gleichwertiges Angebot eines anderen Trägers ist uns ebenso recht.',
  },
  {
    id: 'seed-request',
    topic: 'request',
    title: 'Bitte um Rückmeldung',
    text: 'Bitte teilen Sie uns Ihre Entscheidung schriftlich mit. Sollten Sie der Empfehlung nicht folgen können, bitten wir um die Gründe, damit wir mit {Name} nach einem anderen Weg suchen können.',
  },
  {
    id: 'seed-request-talk',
    topic: 'request',
    title: 'Angebot eines gemeinsamen Gesprächs',
    text: 'Gern besprechen wir die Empfehlung gemeinsam mit Ihnen und {Name}. Bitte nennen Sie uns dafür einen Termin.',
  },
  {
    id: 'seed-closing',
    topic: 'closing',
    title: 'Für Fragen erreichbar',
    text: 'Für Fragen stehen wir Ihnen gern zur Verfügung. Sie erreichen {Beratung} unter {Telefon}.',
  },
  {
    id: 'seed-closing-thanks',
    topic: 'closing',
    title: 'Dank für die Zusammenarbeit',
    text: 'Für Ihre Unterstützung und die gute Zusammenarbeit danken wir Ihnen.',
  },
];
