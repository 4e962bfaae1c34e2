import { din5008, marks } from '#shared/letters/din5008.ts';
import type { BusinessLetter } from '#shared/letters/letter.ts';
import { zoneType } from '#shared/letters/typography.ts';
import { type Zone, zonesOf } from '#shared/letters/zones.ts';
import { keyed } from './keyed.ts';
import styles from './letterPaper.module.css';
import { boxStyle, mm, pt, typeStyle } from './measures.ts';
import { MarginMark } from './PaperMarks.tsx';
import { Spans } from './Spans.tsx';

interface PageOneZonesProps {
  readonly letter: BusinessLetter;
}

/** What stands above the text of page one, at the places DIN 5008 gives it. */
export function PageOneZones({ letter }: PageOneZonesProps) {
  const zones = zonesOf(letter);
  return (
    <>
      <Marks form={letter.form} />
      <ZoneLines zone={zones.returnLine} name="returnLine" />
      <ZoneLines zone={zones.annotations} name="annotations" />
      <ZoneLines zone={zones.recipient} name="recipient" />
      <dl className={styles.information} data-zone="information" style={boxStyle(zones.information.box)}>
        {keyed(zones.information.rows).map(({ key, value: row }) => (
          <div key={key} className={styles.informationRow}>
            <dt
              style={{
                ...typeStyle(row.labelPt, zones.information.linePt),
                width: mm(zoneType.informationLabelMm),
              }}
            >
              {row.label}
            </dt>
            <dd style={typeStyle(row.sizePt, zones.information.linePt)}>
              <Spans runs={[{ text: row.lines.join('\n') }]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface ZoneLinesProps {
  readonly zone: Zone;
  readonly name: 'returnLine' | 'annotations' | 'recipient';
}

function ZoneLines({ zone, name }: ZoneLinesProps) {
  return (
    <div className={styles.zone} data-zone={name} style={boxStyle(zone.box)}>
      {name === 'recipient' && <MarginMark address />}
      {keyed(zone.lines).map(({ key, value }) => (
        <div key={key} style={typeStyle(zone.sizePt, zone.linePt)}>
          <Spans runs={[{ text: value }]} />
        </div>
      ))}
    </div>
  );
}

interface MarksProps {
  readonly form: BusinessLetter['form'];
}

function Marks({ form }: MarksProps) {
  const { foldMarks, holeMark } = din5008[form];
  const strokes = [
    { y: foldMarks[0], width: marks.foldLength },
    { y: holeMark, width: marks.holeLength },
    { y: foldMarks[1], width: marks.foldLength },
  ];
  return strokes.map(({ y, width }) => (
    <div
      key={y}
      aria-hidden
      className={styles.mark}
      data-mark={y}
      style={{ left: mm(marks.x), top: mm(y), width: mm(width), borderTopWidth: pt(marks.weightPt) }}
    />
  ));
}
