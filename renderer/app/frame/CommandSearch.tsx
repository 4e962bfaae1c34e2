import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LineGroup, lineId } from './LineGroup.tsx';
import './search.css';
import type { Line } from './line.ts';
import { useCommands } from './useCommands.ts';
import { usePeopleLines } from './usePeopleLines.ts';
import type { Undo } from './useUndo.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly undo: Undo;
  readonly onHelp: () => void;
}

/** Ctrl+K: people by any spelling of their name, the ones opened last first, and every command. */
export function CommandSearch({ opened, onClose, undo, onHelp }: Props) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState(false);
  const run = (line: Line): void => {
    setLeaving(line.leads);
    onClose();
    line.run();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onEnterTransitionEnd={() => setLeaving(false)}
      // Where a line leads to another page, that page takes the focus.
      returnFocus={!leaving}
      title={t('shell.spotlight.label')}
      classNames={{ header: 'out-of-sight', body: 'search-body' }}
      withCloseButton={false}
      centered={false}
      yOffset="12dvh"
      size={620}
      padding={0}
      // At once: whoever presses Ctrl+K is typing already.
      transitionProps={{ duration: 0 }}
    >
      <Palette undo={undo} onHelp={onHelp} onRun={run} />
    </Modal>
  );
}

interface PaletteProps {
  readonly undo: Undo;
  readonly onHelp: () => void;
  readonly onRun: (line: Line) => void;
}

function Palette({ undo, onHelp, onRun }: PaletteProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState(false);
  const people = usePeopleLines(query.trim());
  const commands = useCommands(undo, onHelp, query.trim());
  const lines = [...people.lines, ...commands];
  const chosen = lines[Math.min(at, lines.length - 1)];

  useEffect(() => {
    // Enter was pressed before the names typed were looked up: it means the first of them.
    if (!wanted || people.looking || !chosen) return;
    setWanted(false);
    onRun(chosen);
  }, [wanted, people.looking, chosen, onRun]);
  useEffect(() => {
    if (chosen) document.getElementById(lineId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((Math.min(at, lines.length - 1) + step + lines.length) % lines.length);
    else if (event.key === 'Enter') setWanted(true);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="search-field">
        <IconSearch size={18} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          aria-label={t('shell.spotlight.placeholder')}
          placeholder={t('shell.spotlight.placeholder')}
          aria-expanded={lines.length > 0}
          aria-controls="search-lines"
          aria-activedescendant={chosen ? lineId(chosen) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={300}
          data-autofocus
          value={query}
          onKeyDown={press}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
            setWanted(false);
          }}
        />
      </div>
      <div id="search-lines" role="listbox" aria-label={t('shell.spotlight.label')} className="search-lines">
        <LineGroup
          label={t(query.trim() === '' ? 'shell.spotlight.recent' : 'shell.spotlight.found')}
          lines={people.lines}
          chosen={chosen}
          onRun={onRun}
        />
        <LineGroup label={t('shell.spotlight.commands')} lines={commands} chosen={chosen} onRun={onRun} />
      </div>
      <p className="search-nothing" role="status">
        {lines.length === 0 && !people.looking ? t('shell.spotlight.nothing') : ''}
      </p>
    </>
  );
}
