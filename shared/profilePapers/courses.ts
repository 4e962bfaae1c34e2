import { formatPartialDate } from '../dates/partialDate.ts';
import { bold, joined, run } from '../letters/compose/parts.ts';
import type { Block } from '../letters/letter.ts';
import { courseStageNames, type GermanCourse } from '../profile/germanCourse.ts';
import { literacyStepNames, type ScriptSkill, scriptNames } from '../profile/script.ts';
import { type PaperLanguage, paperText } from '../text/profilePapers/words.ts';
import { courseResult, courseTitle } from './courseWords.ts';
import { periodText } from './cv/stations.ts';
import { rowsOf, stacked, titled } from './parts.ts';

/** When it was; where only one day is known, that. `date`: ISO day of the paper. */
export function courseTime(
  { startedOn, endedOn, stage }: Pick<GermanCourse, 'startedOn' | 'endedOn' | 'stage'>,
  date: string,
  language: PaperLanguage,
): string {
  if (startedOn !== null && endedOn === null && stage !== 'running' && stage !== null)
    return formatPartialDate(startedOn, language, 'short');
  return periodText({ from: startedOn, to: endedOn }, date, language);
}

/** German courses, the latest first, each with how it ended. */
export function courseRows(courses: readonly GermanCourse[], date: string, language: PaperLanguage): Block[] {
  const { profile: text, timeUnknown } = paperText(language);
  const rows = rowsOf(
    [
      { header: text.when, share: 22 },
      { header: text.course, share: 54 },
      { header: text.courseStage, share: 24 },
    ],
    courses
      .slice(0, 60)
      .map((course) => [
        [run(courseTime(course, date, language) || timeUnknown)],
        stacked(
          [bold(courseTitle(course, language))],
          ...[joined(', ', course.provider, course.place), courseResult(course, language)]
            .filter((line) => line !== '')
            .map((line) => [run(line)]),
        ),
        [run(course.stage === null ? '' : courseStageNames[course.stage][language])],
      ]),
  );
  return titled(text.courses, ...rows);
}

/** Reading and writing script by script; what the person says and what was seen stand beside each other. */
export function scriptRows(scripts: readonly ScriptSkill[], language: PaperLanguage): Block[] {
  const { profile: text } = paperText(language);
  const said = (reading: ScriptSkill['selfReading'], writing: ScriptSkill['selfWriting']): string => {
    const step = (one: typeof reading) => (one === null ? '–' : literacyStepNames[one][language]);
    return reading === null && writing === null ? '–' : `${step(reading)} / ${step(writing)}`;
  };
  const rows = rowsOf(
    [
      { header: text.script, share: 40 },
      { header: text.scriptSelf, share: 30 },
      { header: text.scriptSeen, share: 30 },
    ],
    scripts.map((one) => [
      [run(scriptNames[one.script][language])],
      [run(said(one.selfReading, one.selfWriting))],
      [run(said(one.counsellorReading, one.counsellorWriting))],
    ]),
  );
  return titled(text.scripts, ...rows);
}
