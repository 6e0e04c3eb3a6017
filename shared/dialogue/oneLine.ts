/** Words as one line: nothing around them, and single blanks within. */
export const oneLine = (words: string): string => words.trim().replace(/\s+/gu, ' ');
