import { blank, bold, paragraph, run } from '../../letters/compose/parts.ts';
import { procedureText } from '../../letters/compose/procedureWords.ts';
import { type Block, type Letter, letter } from '../../letters/letter.ts';
import type { PaperFacts } from '../facts.ts';
import { declaring, degree, known, ownFrame, signature, titled } from './parts.ts';

/** One proof that cannot be shown; what nobody has said yet is written by hand. */
export interface MissingProof {
  readonly name: string;
  readonly why: string;
  /** „seit März 2022“; empty: not known. */
  readonly since: string;
  readonly tried: string;
}

export interface MissingProofsFacts extends PaperFacts {
  readonly proofs: readonly MissingProof[];
  /** „§ 14 BQFG“; null where no such law applies. */
  readonly citation: string | null;
}

/**
 * Which proofs are missing, why, since when, and what was tried to get them (§ 14 (1) BQFG: the reasons are to be
 * made credible). An affidavit is for the authority to ask for and to take, so there is but room for it.
 */
export function missingProofs(facts: MissingProofsFacts): Letter {
  const { citation, client, proofs } = facts;
  return letter.parse({
    ...ownFrame(facts, 'Erklärung: Warum Nachweise fehlen'),
    information: [],
    blocks: [
      ...known([['Verfahren', procedureText(facts)], ...degree(facts), ['Stelle', facts.authority.name]]),
      declaring(facts, 'erkläre:'),
      paragraph(
        bold(
          proofs.length === 1
            ? 'Diesen Nachweis kann ich nicht vorlegen.'
            : 'Diese Nachweise kann ich nicht vorlegen.',
        ),
      ),
      ...(proofs.length === 0 ? unnamed : proofs.flatMap(proof)),
      paragraph(
        run(
          `Ich möchte meine Kenntnisse und Fertigkeiten auf anderem Weg zeigen, zum Beispiel mit einer Qualifikationsanalyse${citation === null ? '' : ` (${citation})`}. Bekomme ich einen Nachweis doch noch, reiche ich ihn nach.`,
        ),
      ),
      signature(client.name),
      ...titled(
        'Nur wenn die Stelle es verlangt: Versicherung an Eides statt',
        paragraph(
          run(
            'Die Stelle kann verlangen, dass ich diese Angaben an Eides statt versichere. Sie nimmt die Versicherung selbst ab und belehrt mich vorher, was eine falsche Versicherung bedeutet. Bis dahin bleibt dieses Feld leer.',
          ),
        ),
        {
          type: 'terms',
          rows: [
            { term: 'Ort und Datum', value: [run(`\n${blank}`)] },
            { term: 'Unterschrift vor der Stelle', value: [run(`\n${blank}`)] },
          ],
        },
      ),
    ],
  });
}

const line = (text: string): string => (text === '' ? blank : text);

const proof = ({ name, why, since, tried }: MissingProof): Block[] => [
  { type: 'heading', level: 3, runs: [run(name)] },
  {
    type: 'terms',
    rows: [
      { term: 'Warum er fehlt', value: [run(line(why))] },
      { term: 'Seit wann', value: [run(line(since))] },
      { term: 'Was ich versucht habe', value: [run(tried === '' ? `${blank}\n${blank}` : tried)] },
    ],
  },
];

/** Nobody has said which: the person writes it down. */
const unnamed: Block[] = proof({ name: 'Nachweis', why: '', since: '', tried: '' });
