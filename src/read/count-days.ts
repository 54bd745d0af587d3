const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Count the days of a month (1 to 12) in the Gregorian calendar; 0 for a month that no year has. */
export function countDays(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2 && isLeap) return 29
  return LENGTHS[month - 1] ?? 0
}
