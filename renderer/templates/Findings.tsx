import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { carries, uncoverable } from '#shared/templates/cover.ts';
import type { Placeholder } from '#shared/templates/placeholders.ts';
import { type Finding, isRefusal } from '#shared/templates/template.ts';
import classes from './templates.module.css';

const braced = (name: string): string => `{${name}}`;
/** Of these `what` is a word in braces; of the others it is what stands there. */
const named: ReadonlySet<Finding['code']> = new Set([
  ...(['unknownPlaceholder', 'missing', 'twice', 'notAlone', 'wrongPlace'] as const),
  ...(['noCover', 'needsConsent'] as const),
]);

function sentence(t: TFunction, { code, what }: Finding): string {
  const value = named.has(code) ? braced(what) : what;
  const data = carries[what as Placeholder] ?? uncoverable(what);
  if ((code === 'noCover' || code === 'needsConsent') && data !== null)
    return t(`templates.findings.${code === 'noCover' && data === 'health' ? 'noCoverSpecial' : code}`, {
      what: value,
      data: t(`profilePapers.classes.${data}`),
    });
  if (code !== 'missing') return t(`templates.findings.${code}`, { what: value });
  return t(what === 'Text' ? 'templates.findings.missingText' : 'templates.findings.missingAnschrift', {
    what: value,
  });
}

/** What the check has found, what forbids the template first. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation();
  const refused = findings.filter(isRefusal);
  const hints = findings.filter((finding) => !isRefusal(finding));
  return (
    <>
      {refused.length > 0 && <Lines findings={refused} />}
      {hints.length > 0 && (
        <div>
          <Text fw={600}>{t('templates.hintsTitle')}</Text>
          <Lines findings={hints} />
        </div>
      )}
    </>
  );
}

function Lines({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => {
        const { code, what, meant, place } = finding;
        const parts = [
          sentence(t, finding),
          meant === null ? '' : t('templates.findings.meant', { meant: braced(meant) }),
          place === null ? '' : `(${t(`templates.places.${place}`)})`,
        ];
        return <li key={`${code} ${what} ${place}`}>{parts.filter((part) => part !== '').join(' ')}</li>;
      })}
    </ul>
  );
}
