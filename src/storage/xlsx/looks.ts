import type { Look } from '../../words/workbook/sheet.ts';

/** How cells look. Blue on yellow is what may be changed, as accountants have it; grey and slanted is what stands. */
export const LOOKS: Readonly<Record<Look, Readonly<Record<string, string | number>>>> = {
  title: { fontWeight: 'bold', fontSize: 14, textColor: '#1d3b34', height: 22 },
  note: { fontStyle: 'italic', textColor: '#555555' },
  heading: {
    fontWeight: 'bold',
    backgroundColor: '#e3ece9',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#1d3b34',
    alignVertical: 'top',
    height: 18,
  },
  group: { fontWeight: 'bold', backgroundColor: '#f1f1ec' },
  text: {},
  input: { textColor: '#0b3d91', backgroundColor: '#fff8d6', borderStyle: 'thin', borderColor: '#c9b458' },
  marked: { fontStyle: 'italic', textColor: '#4a4a4a', backgroundColor: '#ececf2' },
  live: {},
  sum: { fontWeight: 'bold' },
  check: { fontStyle: 'italic', textColor: '#1f6b3a' },
  fixed: { textColor: '#6b6b6b' },
};
