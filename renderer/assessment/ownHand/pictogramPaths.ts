/** Our own pictograms: lines of one weight on a field of 48 by 48, nothing filled. */

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** By code of the key competence. */
export const pictogramPaths: Readonly<Record<string, readonly string[]>> = {
  // A lens with the answer in it.
  problemSolving: [circle(20, 20, 13), 'M30 30l13 13', 'M14 20l5 5 8-9'],
  // A light goes on.
  grasp: [
    'M24 4a13 13 0 0 0-7 24c2 1.5 3 3 3 6h8c0-3 1-4.5 3-6a13 13 0 0 0-7-24z',
    'M20 39h8M21.5 43h5',
    'M26 11l-5 7h6l-5 7',
  ],
  // Two ways.
  decision: ['M24 44V5', 'M24 9h13l6 5-6 5H24', 'M24 23H11l-6 5 6 5h13'],
  // One thing and all that hangs on it.
  holistic: [
    circle(24, 24, 6),
    ...[circle(9, 10, 4), circle(39, 10, 4), circle(9, 38, 4), circle(39, 38, 4)],
    'M12 13l7.5 7M36 13l-7.5 7M12 35l7.5-7M36 35l-7.5-7',
  ],
  // A week with its tasks.
  organising: ['M7 11h34v31H7zM7 19h34', 'M16 6v9M32 6v9', 'M13 27l3 3 5-6M27 28h8M13 36l3 3 5-6M27 37h8'],
  // A calm face under flashes.
  resilience: [
    circle(24, 29, 14),
    'M16 27q3 3 6 0M26 27q3 3 6 0M18 34q6 5 12 0',
    'M9 3L5 10h6l-4 7M39 3l-4 7h6l-4 7M24 3v6',
  ],
  // The one who raises a hand.
  initiative: [
    circle(20, 13, 6),
    'M9 44V33a11 11 0 0 1 18-8.5L36 8',
    'M31 44V30',
    'M40 6l4-2M41 12h4M36 3V1',
  ],
  // A heart that goes up.
  commitment: [
    'M24 42C10 32 5 26 5 18a9.5 9.5 0 0 1 19-3 9.5 9.5 0 0 1 19 3c0 8-5 14-19 24z',
    'M24 33V20M18 26l6-6 6 6',
  ],
  // One person at a desk.
  independence: [circle(24, 11, 6), 'M13 31v-2a11 11 0 0 1 22 0v2', 'M4 31h40M9 31v13M39 31v13', 'M18 38h12'],
  // The arrow in the middle.
  goalOrientation: [circle(21, 27, 17), circle(21, 27, 9), 'M21 27L43 5M35 5h8v8'],
  // A heart on an open hand.
  empathy: [
    'M26 23c-7-5-10-8-10-12a5 5 0 0 1 10-1.5A5 5 0 0 1 36 11c0 4-3 7-10 12z',
    'M4 31h6c5 0 7 3 10 3h7a3 3 0 0 1 0 6h-8',
    'M30 37l9-5a3.3 3.3 0 0 1 4 5l-13 7H14l-4-3H4',
  ],
  // One before three.
  leadership: [
    circle(24, 9, 5),
    'M14 26v-1a10 10 0 0 1 20 0v1',
    ...[circle(9, 33, 3.5), circle(24, 33, 3.5), circle(39, 33, 3.5)],
    'M2.5 45a6.5 6.5 0 0 1 13 0M17.5 45a6.5 6.5 0 0 1 13 0M32.5 45a6.5 6.5 0 0 1 13 0',
  ],
  // To say and to answer.
  communication: ['M4 6h28v19H16l-7 7v-7H4z', 'M11 13h14M11 18h9', 'M37 17h7v19h-4v7l-7-7H20v-5'],
  // A friendly face behind a counter.
  customerFocus: [
    circle(24, 15, 10),
    'M19.5 17.5q4.5 4.5 9 0M20.5 12v1M27.5 12v1',
    'M10 34c1-4 4-6.5 8-7.5M38 34c-1-4-4-6.5-8-7.5',
    'M3 34h42v10H3z',
  ],
  // Three who hold each other.
  teamwork: [
    ...[circle(24, 9, 5.5), circle(9, 35, 5.5), circle(39, 35, 5.5)],
    'M16 12A19 19 0 0 0 6 26M32 12a19 19 0 0 1 10 14M17 41a19 19 0 0 0 14 0',
  ],
  // It turns, and one turns with it.
  flexibility: ['M8 21a16.5 16.5 0 0 1 31-3M39 7v11H28', 'M40 27a16.5 16.5 0 0 1-31 3M9 41V30h11'],
  // Colours of one's own.
  creativity: [
    'M24 5C13 5 4 13 4 24s9 19 18 19c4 0 5-3 3-6-2-4 1-7 5-7h6c5 0 8-3 8-8C44 12 35 5 24 5z',
    ...[circle(13, 22, 2.5), circle(21, 13, 2.5), circle(32, 14, 2.5), circle(14, 32, 2.5)],
  ],
  // An open book.
  learning: [
    'M24 12c-5-4-12-5-20-4v29c8-1 15 0 20 4 5-4 12-5 20-4V8c-8-1-15 0-20 4zM24 12v29',
    'M10 16c3 0 6 .5 9 2M10 24c3 0 6 .5 9 2M38 16c-3 0-6 .5-9 2M38 24c-3 0-6 .5-9 2',
  ],
  // A rule with its marks.
  accuracy: ['M4 34L34 4l10 10-30 30z', 'M11 27l5 5M18 20l3.5 3.5M24.5 13.5l5 5M31 7l3.5 3.5'],
  // In time.
  reliability: [circle(21, 22, 17), 'M21 11v11l8 5', 'M30 39l5 5 10-11'],
  // The world.
  intercultural: [
    circle(24, 24, 19),
    'M5 24h38M24 5c7 5 9 12 9 19s-2 14-9 19M24 5c-7 5-9 12-9 19s2 14 9 19',
    'M8 14.5h32M8 33.5h32',
  ],
  // One speaks Latin letters, the other Cyrillic.
  mediation: [
    'M3 5h26v20H15l-7 7v-7H3z',
    'M11 20l5-11 5 11M13 16.5h6',
    'M34 17h11v19h-4v7l-7-7H19v-6',
    'M39 31V22h-4.5a2.8 2.8 0 0 0 0 5.5H39M35 27.5L31.5 31',
  ],
  // Computer and telephone.
  digital: ['M27 29H5V8h32v6', 'M2 36h25', 'M31 18h14v26H31z', 'M36.5 39h3'],
  // Papers in order.
  selfOrganisation: ['M4 10h14l5 6h21v27H4z', 'M15 30l6 6 12-13'],
  // A body seen from a corner.
  spatial: ['M24 4l18 10v20L24 44 6 34V14z', 'M6 14l18 10 18-10M24 24v20'],
  // A hand.
  dexterity: [
    'M17 26V10a3 3 0 0 1 6 0v12M23 20V7a3 3 0 0 1 6 0v14M29 22v-11a3 3 0 0 1 6 0v14',
    'M35 20a3 3 0 0 1 6 0v11c0 8-5 13-13 13-6 0-10-3-13-8L8 25c-1-3 3-5 5-3l4 5',
  ],
  // Plus, minus, times, equals.
  numeracy: [
    'M10 4h28v40H10zM16 10h16v8H16z',
    'M16 26h6M19 23v6M27 26h6',
    'M17 34l4 4M21 34l-4 4M27 34.5h6M27 38h6',
  ],
  // A note and a coin.
  money: [
    'M22 27H3V6h38v12',
    circle(22, 16.5, 4.5),
    circle(34, 33, 11),
    'M38 29a5.5 5.5 0 1 0 0 8M27 31.5h6M27 34.5h6',
  ],
  // A tall one by a small one.
  caring: [
    ...[circle(17, 10, 6), circle(36, 24, 4.5)],
    'M6 44V31a11 11 0 0 1 22 0v3l4 3',
    'M28 44v-4a8 8 0 0 1 16 0v4',
    'M38 4v10M33 9h10',
  ],
  // A plank across the gap.
  improvising: ['M3 27h13v17M45 27H32v17', 'M9 27v-5h30v5', 'M9 15c7-9 21-10 29-1M39 4v10H29'],
};
