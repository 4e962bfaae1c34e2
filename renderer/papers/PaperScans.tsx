import { Anchor, Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Paper } from '#shared/papers/paper.ts';
import { paths } from '../app/paths.ts';
import classes from './papers.module.css';
import { useScanName } from './useScanName.ts';
import type { TakeScans } from './useTakeScans.ts';

interface Props {
  readonly paper: Paper;
  readonly take: TakeScans;
}

/** The scans of a paper by name, each leading to its picture, and the way to take in another. */
export function PaperScans({ paper, take }: Props) {
  const { t } = useTranslation();
  const nameOf = useScanName();
  return (
    <div className={classes.scans}>
      {paper.scans.length > 0 && (
        <ol className={classes.scanNames} aria-label={t('papers.scan.title')}>
          {paper.scans.map((scan, index) => (
            <li key={scan.id}>
              <Anchor component={Link} to={paths.paper(paper.id, scan.id)}>
                <bdi>{nameOf(scan, index)}</bdi>
              </Anchor>
            </li>
          ))}
        </ol>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPaperclip size={16} aria-hidden />}
        loading={take.busy}
        onClick={() => take.pick(paper)}
      >
        {t('papers.scan.add')}
      </Button>
      <p className={classes.help}>{t('papers.scan.addHelp')}</p>
    </div>
  );
}
