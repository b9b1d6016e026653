/** What a whole run has come to. */
export type Tally = {
  acknowledged: number;
  lost: number;
  half: number;
  falselySaved: number;
  emptyStarts: number;
  readonly counts: Map<string, { runs: number; passed: number; note: string }>;
  readonly problems: string[];
};

export type Fault = 'lost' | 'half' | 'falselySaved' | 'emptyStarts';

export function newTally(): Tally {
  return {
    ...{ acknowledged: 0, lost: 0, half: 0, falselySaved: 0, emptyStarts: 0 },
    ...{ counts: new Map(), problems: [] },
  };
}

/** Notes what is wrong, with the way to do it again. */
export function blame(tally: Tally, fault: Fault, { run, why }: { run: string; why: string }): void {
  tally[fault] += 1;
  tally.problems.push(`${fault} in ${run}: ${why}`);
}

/** Whether nothing was found to be wrong in a run. */
export function isRight({ problems }: Tally, run: string): boolean {
  return !problems.some((problem) => problem.includes(` in ${run}: `));
}

/** Notes one more run of a scenario, right or wrong. */
export function count(tally: Tally, scenario: string, passed: boolean, note = ''): void {
  const before = tally.counts.get(scenario) ?? { runs: 0, passed: 0, note: '' };
  tally.counts.set(scenario, {
    runs: before.runs + 1,
    passed: before.passed + (passed ? 1 : 0),
    note: note || before.note,
  });
}
