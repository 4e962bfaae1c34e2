import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Review } from '#shared/dossier/calls.ts';
import type { DossierItem } from '#shared/dossier/dossierFor.ts';
import { useSay } from '../recognition/useSay.ts';
import { Section } from '../ui/Section.tsx';
import { Addressee } from './Addressee.tsx';
import { type Choices, isChosen, toggled } from './choices.ts';
import classes from './dossier.module.css';
import { HeldNote } from './HeldNote.tsx';
import { PaperChecks } from './PaperChecks.tsx';
import { useDossierPaperName } from './useDossierPaperName.ts';

interface Props {
  readonly review: Review;
  readonly choices: Choices;
  onChange(next: Choices): void;
}

/** Every paper with its reason; what there is no sense in stands apart. */
export function PaperChoices({ review, choices, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useDossierPaperName();
  const reasonOf = useReason();
  const { items } = review;
  const open = items.filter(({ choice }) => choice !== 'closed');
  const closed = items.filter(({ choice }) => choice === 'closed');
  return (
    <Section title={t('dossier.papersTitle')}>
      <ul className={classes.papers}>
        {open.map((item) => (
          <PaperChoice
            key={item.key}
            item={item}
            review={review}
            choices={choices}
            chosen={isChosen(item, items, choices)}
            onChange={onChange}
          />
        ))}
      </ul>
      {closed.length > 0 && (
        <details className={classes.closed}>
          <summary>{t('dossier.showClosed', { count: closed.length })}</summary>
          <ul className={classes.facts}>
            {closed.map((item) => (
              <li key={item.key}>
                {nameOf(item)} <span className={classes.soft}>{reasonOf(item)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** Our own reason first, then what the rules of funding say to it. */
function useReason(): (item: DossierItem) => string {
  const { t } = useTranslation();
  const say = useSay();
  return ({ why, because }) => [t(`dossier.reasons.${why}`), ...because.map(say)].join(' ');
}

interface ChoiceProps extends Props {
  readonly item: DossierItem;
  readonly chosen: boolean;
}

function PaperChoice({ item, review, choices, chosen, onChange }: ChoiceProps) {
  const nameOf = useDossierPaperName();
  const reasonOf = useReason();
  const { key, kind, checks, leave } = item;
  // Whom the cover letter goes to is settled; the others can be named.
  const named = item.recipient !== null && kind !== 'cover';
  return (
    <li className={classes.paper} data-held={(chosen && leave?.allowed === false) || undefined}>
      <Checkbox
        checked={chosen}
        label={nameOf(item)}
        description={reasonOf(item)}
        onChange={(event) => onChange(toggled(choices, key, event.currentTarget.checked))}
      />
      <PaperChecks checks={checks} />
      {chosen && <HeldNote clientId={review.clientId} item={item} />}
      {chosen && named && (
        <Addressee
          item={item}
          guessed={kind === 'costRequest' && review.payerGuessed}
          value={choices.named[key]}
          onChange={(value) => onChange({ ...choices, named: { ...choices.named, [key]: value } })}
        />
      )}
    </li>
  );
}
