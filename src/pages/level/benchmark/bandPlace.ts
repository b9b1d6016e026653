/** Where a value from 1 to 4 lies in a picture of any width: on a line from 3 to 97 % of it. */
export function bandPlace(value: number): string {
  return `${3 + ((value - 1) / 3) * 94}%`;
}
