import { sayWord } from '#shared/interview/said.ts';
import { after, neededFirst, type Step } from '#shared/interview/turn.ts';
import { itemsOf } from '#shared/questionnaire/answers.ts';
import type { Group } from '#shared/questionnaire/definition.ts';
import { TapOptions } from './answers/TapOptions.tsx';
import { SaidText } from './SaidText.tsx';
import { useScreen } from './screen.ts';
import type { Hand } from './useHand.ts';
import { Withouts } from './Withouts.tsx';

interface Props {
  readonly step: Step;
  readonly group: Group;
  readonly hand: Hand;
}

/** Whether there is anything of the kind, or one more: yes leads to its questions. */
export function GroupQuestion({ step, group, hand }: Props) {
  const { language, sheet, turn, set } = useScreen();
  const { key } = group;
  const added = (turn.added[key] ?? []).filter((item) => itemsOf(sheet, key).includes(item));
  const goOn = async (): Promise<void> => {
    const steps = await hand.steps();
    if (!hand.failed()) set({ at: after(steps, step.key) });
  };
  const yes = async (): Promise<void> => {
    // Whoever came back to the question has said yes to it already.
    if (step.kind === 'ask' && added.length > 0) return goOn();
    if (neededFirst(group)) return set({ opening: key, at: `${key}+new` });
    const made = await hand.add(key);
    if (made === null) return;
    set({ added: { ...turn.added, [key]: [...added, made] } });
    const steps = await hand.steps();
    const first = steps.find((one) => one.kind === 'ask' && one.item === made);
    set({ at: first?.key ?? after(steps, step.key) });
  };
  const no = async (): Promise<void> => {
    if (step.kind === 'ask') {
      for (const item of added) await hand.remove(key, item);
      if (itemsOf(sheet, key).length === added.length) await hand.leave(key, null, 'none');
    }
    await skip();
  };
  const skip = async (): Promise<void> => {
    // Past the group's own questions, whatever was begun there.
    const rest = step.kind === 'ask' ? { ...turn.added, [key]: [] } : turn.added;
    set({ added: rest, opening: turn.opening === key ? null : turn.opening });
    await goOn();
  };
  const leave = async (why: 'unknown' | 'declined'): Promise<void> => {
    if (itemsOf(sheet, key).length === 0) await hand.leave(key, null, why);
    await goOn();
  };
  const without = sheet.without[key];
  const chosen = added.length > 0 && step.kind === 'ask' ? ['yes'] : without === 'none' ? ['no'] : [];
  return (
    <>
      <TapOptions
        options={[
          { code: 'yes', label: <SaidText said={sayWord(language, 'addOne')} /> },
          { code: 'no', label: <SaidText said={sayWord(language, 'no')} /> },
        ]}
        chosen={step.kind === 'ask' ? chosen : []}
        onTap={(code) => void (code === 'yes' ? yes() : no())}
      />
      {step.kind === 'ask' && <Withouts without={without} onLeave={(why) => void leave(why)} />}
    </>
  );
}
