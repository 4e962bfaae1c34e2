import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkWords } from '../../ui/Marked.tsx';
import { LineGroup, lineId } from './LineGroup.tsx';
import './search.css';
import type { Line } from './line.ts';
import { useCommands } from './useCommands.ts';
import { usePeopleLines } from './usePeopleLines.ts';
import { type Lines, useAllFinds, useTextLines } from './useTextLines.ts';
import type { Undo } from './useUndo.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly undo: Undo;
  readonly onHelp: () => void;
}

/**
 * Ctrl+K: people by any spelling of their name, the ones opened last first; what stands in notes and letters;
 * bodies; and every command. Each group says how many of how many it shows.
 */
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
  const field = useRef<HTMLInputElement>(null);
  const asked = query.trim();
  const people = usePeopleLines(asked);
  const { notes, letters, bodies, looking: reading } = useTextLines(asked);
  const whole = useAllFinds(
    asked,
    (asked === '' ? 0 : people.total) + notes.total + letters.total + bodies.total,
  );
  const commands = useCommands(undo, onHelp, asked);
  const lines = [...people.lines, ...commands, ...notes.lines, ...letters.lines, ...bodies.lines, ...whole];
  // The first line is a person or a command, if there is one; else one waits for what stands in the texts.
  const looking = people.looking || (people.lines.length + commands.length === 0 && reading);
  const chosen = lines[Math.min(at, lines.length - 1)];

  // Before the next key comes: the dialog itself would only focus a moment later.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // Enter was pressed before the names typed were looked up: it means the first of them.
    if (!wanted || looking || !chosen) return;
    setWanted(false);
    onRun(chosen);
  }, [wanted, looking, chosen, onRun]);
  useEffect(() => {
    if (chosen) document.getElementById(lineId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const counted = (
    group: 'people' | 'notes' | 'letters' | 'bodies',
    { lines: shown, total }: Lines,
  ): string => t('find.group', { group: t(`find.${group}`), shown: shown.length, total });
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
          ref={field}
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
          label={asked === '' ? t('shell.spotlight.recent') : counted('people', people)}
          lines={people.lines}
          chosen={chosen}
          onRun={onRun}
        />
        <LineGroup label={t('shell.spotlight.commands')} lines={commands} chosen={chosen} onRun={onRun} />
        <MarkWords query={asked}>
          <LineGroup label={counted('notes', notes)} lines={notes.lines} chosen={chosen} onRun={onRun} />
          <LineGroup
            label={counted('letters', letters)}
            lines={letters.lines}
            chosen={chosen}
            onRun={onRun}
          />
          <LineGroup label={counted('bodies', bodies)} lines={bodies.lines} chosen={chosen} onRun={onRun} />
        </MarkWords>
        <LineGroup label={t('find.title')} lines={whole} chosen={chosen} onRun={onRun} />
      </div>
      <p className="out-of-sight" role="status">
        {asked === '' || looking
          ? ''
          : [counted('people', people), counted('notes', notes), counted('letters', letters)].join('; ')}
      </p>
      <p className="search-nothing" role="status">
        {lines.length === 0 && !people.looking && !reading ? t('shell.spotlight.nothing') : ''}
      </p>
    </>
  );
}
