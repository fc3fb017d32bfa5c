// `Feb 2024 - Present · 2 yrs`, `2019 – 2024`, `Feb. 2024–Heute · 2 Jahre`, `ene. 2020 - actualidad`, `2020年4月 - 現在`.
// The shape is the same in every language that writes years in Western digits; the words themselves do not matter.
const month = "(?:\\p{L}[\\p{L}.'’]{0,14}\\s{1,2}(?:de\\s)?|\\d{1,2}[./])?";
const year = '(?:19|20)\\d{2}(?:年(?:\\d{1,2}月)?)?';
const start = `${month}${year}`;
const range = new RegExp(`^${start}\\s{0,2}(?:[-–—]|bis|to)\\s{0,2}(?:${start}|\\p{L}[\\p{L}’'. ]{0,24})(?:\\s·\\s.{1,60})?$`, 'u');
const one = new RegExp(`^${start}(?:\\s·\\s.{1,60})?$`, 'u');

/** Whether a line is the period of a position, as LinkedIn writes it in any of its languages. */
export const isPeriod = (line: string): boolean => line.length <= 120 && range.test(line);

/** Whether a line is the period of a degree, which may be a single year. */
export const isPeriodOrYear = (line: string): boolean => line.length <= 120 && (range.test(line) || one.test(line));
