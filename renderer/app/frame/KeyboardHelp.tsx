import { Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../ui/KeyHint.tsx';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function KeyboardHelp({ opened, onClose }: Props) {
  const { t } = useTranslation();
  const ctrl = t('shell.keys.ctrl');
  const shift = t('shell.keys.shift');
  const alt = t('shell.keys.alt');
  const lines: readonly (readonly [readonly string[], string])[] = [
    [[ctrl, 'K'], t('shell.keys.search')],
    [[ctrl, 'L'], t('shell.keys.lock')],
    [[ctrl, 'Z'], t('shell.keys.undo')],
    [[ctrl, shift, 'Z'], t('shell.keys.redo')],
    [['F1'], t('shell.keys.help')],
    [[alt, '←'], t('shell.keys.back')],
    [[alt, 'N'], t('shell.keys.newPerson')],
    [[alt, 'K'], t('shell.keys.contact')],
    [[alt, 'W'], t('shell.keys.followUp')],
    [[alt, 'T'], t('shell.keys.appointment')],
    [['E'], t('shell.keys.tickOff')],
    [[ctrl, t('shell.keys.enter')], t('shell.keys.finish')],
    [[ctrl, 'S'], t('shell.keys.saveLetter')],
    [[ctrl, 'P'], t('shell.keys.printLetter')],
    [[t('shell.keys.sideArrows')], t('shell.keys.changedDay')],
    [[alt, 'R'], t('shell.keys.turnScan')],
    [[t('shell.keys.tab')], t('shell.keys.next')],
    [[shift, t('shell.keys.tab')], t('shell.keys.previous')],
    [[t('shell.keys.arrows')], t('shell.keys.choose')],
    [[t('shell.keys.escape')], t('shell.keys.leave')],
  ];
  return (
    <Modal opened={opened} onClose={onClose} title={t('shell.help')} size="lg">
      <Table>
        <Table.Tbody>
          {lines.map(([keys, words]) => (
            <Table.Tr key={words}>
              <Table.Th scope="row" w={170} fw={400}>
                <KeyHint keys={keys} spoken />
              </Table.Th>
              <Table.Td>{words}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
