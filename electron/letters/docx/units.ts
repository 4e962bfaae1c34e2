import { FrameAnchorType, FrameWrap, HeightRule, type IFrameOptions, LineRuleType } from 'docx';
import type { Box } from '#shared/letters/din5008.ts';

/** WordprocessingML measures in twips, the twentieth of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);

/** Type sizes are half points there. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Lines of a zone stand at their pitch whatever script they hold; lines of the body may grow. */
export const exactLine = (linePt: number) => ({
  before: 0,
  after: 0,
  line: twipsOfPoints(linePt),
  lineRule: LineRuleType.EXACT,
});

export const lineAtLeast = (linePt: number, afterPt: number) => ({
  line: twipsOfPoints(linePt),
  lineRule: LineRuleType.AT_LEAST,
  after: twipsOfPoints(afterPt),
});

/**
 * A frame fixed to the page. The height is exact: with any other rule a long address would grow out of
 * the window of the envelope and push the text down. Neighbouring paragraphs with the same frame are one.
 */
export const frameOf = (box: Box): IFrameOptions => ({
  type: 'absolute',
  position: { x: twips(box.x), y: twips(box.y) },
  width: twips(box.width),
  height: twips(box.height),
  rule: HeightRule.EXACT,
  wrap: FrameWrap.AROUND,
  anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
});
