import { Alert, Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { licenceClasses } from '#shared/intake/codes.ts';
import { Foreign } from '../../ui/PersonName.tsx';
import { Section } from '../../ui/Section.tsx';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import classes from './europass.module.css';
import { ItemWords } from './ItemWords.tsx';
import type { Choices, Cv, Europass, WordChoice } from './useEuropass.ts';
import { usePersonWords } from './usePersonWords.ts';

interface Props {
  readonly of: Europass;
  readonly choices: Choices;
  readonly cv: Cv;
}

const kinds = ['qualification', 'experience', 'languageSkill', 'languageCertificate'] as const;

/** Everything the CV says, to be ticked; what the file has already says so and is not ticked. */
export function CvParts({ of, choices, cv }: Props) {
  const { t } = useTranslation();
  const words = usePersonWords();
  const language = useDateLanguage();
  const { person, items, skills, licences } = choices;
  const empty = person.length + items.length + skills.length + licences.length === 0;
  return (
    <>
      <Stranger choices={choices} cv={cv} />
      {empty && <Alert color="amber">{t('europass.empty')}</Alert>}
      {person.length > 0 && (
        <Section title={t('clients.person')}>
          <ul className={classes.list}>
            {person.map(({ key, line }) => (
              <Line
                key={key}
                checked={of.ticked.has(key)}
                disabled={line.state === 'same'}
                onTick={(on) => of.tick(key, on)}
                mark={
                  line.state === 'same'
                    ? t('europass.same')
                    : line.state === 'differs'
                      ? t('europass.replaces', { here: words.value(line.field, line.here) })
                      : null
                }
              >
                <span className={classes.soft}>{words.label(line.field)}: </span>
                <Foreign text={words.value(line.field, line.there)} />
              </Line>
            ))}
          </ul>
        </Section>
      )}
      {kinds.map((kind) => {
        const found = items.filter(({ item }) => item.kind === kind);
        return found.length === 0 ? null : (
          <Section key={kind} title={t(`europass.kinds.${kind}`)}>
            <ul className={classes.list}>
              {found.map(({ key, item, here }) => (
                <Line
                  key={key}
                  checked={of.ticked.has(key)}
                  onTick={(on) => of.tick(key, on)}
                  mark={here ? t('europass.here') : null}
                >
                  <ItemWords item={item} />
                </Line>
              ))}
            </ul>
          </Section>
        );
      })}
      <Words kind="skill" of={of} found={skills} />
      <Words
        kind="licence"
        of={of}
        found={licences}
        nameOf={(code) => licenceClasses.find((row) => row.code === code)?.name[language] ?? code}
      />
    </>
  );
}

interface WordsProps {
  readonly kind: 'skill' | 'licence';
  readonly of: Europass;
  readonly found: readonly WordChoice[];
  nameOf?(words: string): string;
}

/** What is known by its words alone: the same words are the same thing. */
function Words({ kind, of, found, nameOf = (words) => words }: WordsProps) {
  const { t } = useTranslation();
  if (found.length === 0) return null;
  return (
    <Section title={t(`europass.kinds.${kind}`)}>
      <ul className={classes.list}>
        {found.map(({ key, words, here }) => (
          <Line
            key={key}
            checked={of.ticked.has(key)}
            disabled={here}
            onTick={(on) => of.tick(key, on)}
            mark={here ? t('europass.same') : null}
          >
            <Foreign text={nameOf(words)} />
          </Line>
        ))}
      </ul>
    </Section>
  );
}

interface LineProps {
  readonly checked: boolean;
  readonly disabled?: boolean;
  onTick(on: boolean): void;
  readonly mark: string | null;
  readonly children: ReactNode;
}

const Line = ({ checked, disabled = false, onTick, mark, children }: LineProps) => (
  <li className={classes.line}>
    <Checkbox
      checked={checked}
      disabled={disabled}
      label={children}
      description={mark}
      classNames={{ labelWrapper: classes.words, description: disabled ? classes.fine : classes.mark }}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
  </li>
);

function Stranger({ choices: { signs }, cv: { person } }: Pick<Props, 'choices' | 'cv'>) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  if (signs.length === 0) return null;
  const name = [person.givenNames, person.familyName].filter(Boolean).join(' ');
  const date = person.birthDate ? formatPartialDate(person.birthDate, language) : '';
  return (
    <Alert
      color="amber"
      role="alert"
      mb="md"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('europass.stranger.title')}
    >
      <ul className={classes.signs}>
        {signs.includes('name') && <li>{t('europass.stranger.name', { name })}</li>}
        {signs.includes('birthDate') && <li>{t('europass.stranger.birthDate', { date })}</li>}
      </ul>
      {t('europass.stranger.check')}
    </Alert>
  );
}
