import { basename } from 'node:path';
import type { output } from 'zod';
import { must, Refusal } from '#shared/contract/result.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { screenLanguageOf } from '#shared/interview/languages.ts';
import type { Letter } from '#shared/letters/letter.ts';
import type { paperTwinCalls } from '#shared/papertwin/calls.ts';
import { paperTwin, type TwinFacts } from '#shared/papertwin/paperTwin.ts';
import { readClient } from '../clients/clients.ts';
import { readSheet } from '../intake/sheet.ts';
import { renderDocx } from '../letters/docx/render.ts';
import { keepLetter } from '../letters/keepLetter.ts';
import type { ReadContext, RoomHandlers } from '../office/context.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { writeWhole } from '../office/writeWhole.ts';
import { readReview } from '../translations/readReview.ts';

type Asked = output<(typeof paperTwinCalls)['papertwin.exportBlank']['input']>;
type Known = Pick<TwinFacts, 'sheet' | 'clientNumber' | 'known'>;

async function compose({ db, today, userId }: ReadContext, asked: Asked, known: Known): Promise<Letter> {
  const { office, users } = await readOfficeAndUsers(db);
  const user = must(
    users.find(({ id }) => id === userId),
    'who is logged in is in the file',
  );
  const { language, sections, copies, special } = asked;
  const paper = paperTwin(intakeForm, {
    ...{ ...known, copies, special, office, date: today },
    language: screenLanguageOf(language),
    review: await readReview(db, language),
    sections: sections.length === 0 ? undefined : sections,
    counsellor: { ...user, phone: user.phone || office.phone, email: user.email || office.email },
  });
  if (paper === null) throw new Refusal('papertwin.nothingToAsk');
  return paper;
}

export const paperTwinHandlers: RoomHandlers<typeof paperTwinCalls> = {
  'papertwin.write': async (context, { clientId, known, ...asked }) => {
    const { number } = await readClient(context.db, clientId);
    const sheet = await readSheet(context, clientId);
    const kind = asked.special ? 'intakeSpecial' : 'intakePaper';
    const about = { clientId, applicationId: null, kind, authority: null } as const;
    return keepLetter(context, about, await compose(context, asked, { sheet, known, clientNumber: number }));
  },

  'papertwin.exportBlank': async (context, asked) => {
    const paper = await compose(context, asked, { known: 'leaveOut', clientNumber: null });
    await writeWhole(context.picked, await renderDocx(paper));
    return { fileName: basename(context.picked) };
  },
};
