import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setNow, setStillSo } from '#core/level/edit.ts';
import type { LadderChoice } from '#core/level/assessment.ts';
import { newItem } from '#core/level/plan/plan.ts';
import { hashData } from '#core/record/hashData.ts';
import { examples } from '../../examples.ts';
import { here, openedRecord, Person, smallCompany, twoPeople } from './side.ts';

function titled(person: Person, id: string, title: string): void {
  const items = person.plan.items.map((item) => (item.id === id ? { ...item, title } : item));
  person.plan = { ...person.plan, items };
}

describe('what a review found still so, in a record file', () => {
  const seen = (round: Person['round'], day = '2026-11-22') => setStillSo(round, 'ladder:steering', day);

  it('LT-156: comes with the answer, from either side', () => {
    const { a, b } = twoPeople();
    a.round = seen(a.round);
    b.round = setNow(b.round, 'feedback', 3);
    a.open(b.keep());
    b.open(a.keep());
    for (const { round } of [a, b]) {
      expect(round.stillSo).toEqual({ 'ladder:steering': '2026-11-22' });
      expect(round.ladders['feedback']?.now).toBe(3);
    }
  });

  it('LT-156: goes where the other side changed the answer meanwhile, whoever opens', () => {
    const { a, b } = twoPeople();
    a.round = seen(a.round);
    b.round = setNow(b.round, 'steering', 3);
    const [fromA, fromB] = [a.keep(), b.keep()];
    expect(a.open(fromB).found).toEqual([]);
    b.open(fromA);
    for (const { round } of [a, b]) {
      expect(round.ladders['steering']?.now).toBe(3);
      expect('stillSo' in round).toBe(false);
    }
  });

  it('LT-156: goes where the answer of the other side is chosen', () => {
    const { a, b } = twoPeople();
    a.round = seen(setNow(a.round, 'steering', 3));
    b.round = setNow(b.round, 'steering', 4);
    const [conflict] = a.open(b.keep()).found;
    if (!conflict) throw new Error('There is nothing to decide.');
    expect(a.round.stillSo).toEqual({ 'ladder:steering': '2026-11-22' });
    a.choose(conflict, conflict.theirs);
    expect(a.round.ladders['steering']?.now).toBe(4);
    expect('stillSo' in a.round).toBe(false);
  });
});

describe('unknown keys of the file of a document that is here', () => {
  const keysOf = (person: Person) => person.documents.find(({ id }) => id === 'plan')?.extra;

  it('EX-70: are taken also where nothing else changed; those that are here stay', () => {
    const { a, b } = twoPeople();
    a.note('plan', { partner: 'ours', only: 1 });
    b.note('plan', { partner: 'theirs', reviewed: { by: ['x'] } });
    expect(a.open(b.keep()).takings).toHaveLength(1);
    expect(keysOf(a)).toEqual({ partner: 'ours', only: 1, reviewed: { by: ['x'] } });
    expect(a.open(b.keep()).takings).toEqual([]);
    b.open(a.keep());
    expect(keysOf(b)).toMatchObject({ partner: 'theirs', only: 1 });
  });

  it('EX-70: come together with what changed in the document', () => {
    const { a, b } = twoPeople();
    b.note('plan', { reviewed: true });
    titled(a, 'one', 'By A');
    titled(b, 'two', 'By B');
    a.open(b.keep());
    expect(a.plan.items.map(({ title }) => title)).toEqual(['By A', 'By B']);
    expect(keysOf(a)).toEqual({ reviewed: true });
  });
});

describe('a record file', () => {
  it('EX-50: holds everything of a company, and opens elsewhere with nothing lost', () => {
    const a = new Person([
      ...smallCompany(),
      { ...here('plan', 'other', a0plan), extra: { partner: { x: [1] } } },
    ]);
    const b = new Person();
    b.open(a.keep());
    expect(b.bodies).toEqual(a.bodies);
    expect(b.documents.find(({ id }) => id === 'other')?.extra).toEqual({ partner: { x: [1] } });
    expect(openedRecord(b.keep()).documents.map(({ filed }) => filed)).toEqual(
      openedRecord(a.keep()).documents.map(({ filed }) => filed),
    );
  });

  it('EX-50: leaves what is known of record files itself out', () => {
    const { a } = twoPeople();
    expect(openedRecord(a.keep()).documents.map(({ kind }) => kind)).toEqual([
      'company',
      'assessment',
      'plan',
    ]);
  });

  it('EX-55: opened again, or opened by who wrote it, changes nothing', () => {
    const { a, b, first } = twoPeople();
    for (const person of [a, b]) {
      const before = [person.documents, person.keeping];
      expect(person.open(first).takings).toEqual([]);
      expect([person.documents, person.keeping]).toEqual(before);
    }
  });

  it('EX-55: what two people changed apart from each other comes together, whoever opens first', () => {
    const { a, b } = twoPeople();
    a.round = setNow(a.round, 'feedback', 3);
    titled(a, 'one', 'First, by A');
    b.round = setNow(b.round, 'handover', 1);
    titled(b, 'two', 'Second, by B');
    const [fromA, fromB] = [a.keep(), b.keep()];
    expect(a.open(fromB).found).toEqual([]);
    expect(b.open(fromA).found).toEqual([]);
    expect(a.bodies).toEqual(b.bodies);
    expect(a.plan.items.map(({ title }) => title)).toEqual(['First, by A', 'Second, by B']);
    expect([a.round.ladders['feedback']?.now, a.round.ladders['handover']?.now]).toEqual([3, 1]);
    expect(a.open(b.keep()).takings).toEqual([]);
  });

  it('EX-55: one who kept twice meets one who kept once', () => {
    const { a, b } = twoPeople();
    a.round = setNow(a.round, 'feedback', 3);
    a.keep();
    a.round = setNow(a.round, 'feedback', 4);
    b.round = setNow(b.round, 'handover', 1);
    const later = a.keep();
    expect(b.open(later).found).toEqual([]);
    expect([b.round.ladders['feedback']?.now, b.round.ladders['handover']?.now]).toEqual([4, 1]);
    expect(a.open(b.keep()).found).toEqual([]);
    expect(a.bodies).toEqual(b.bodies);
  });

  it('EX-55: what was changed and not kept yet is merged too', () => {
    const { a, b } = twoPeople();
    a.round = setNow(a.round, 'feedback', 3);
    b.round = setNow(b.round, 'feedback', 3);
    b.round = setNow(b.round, 'handover', 4);
    const plan = b.open(a.keep());
    expect([plan.found, b.round.ladders['handover']?.now]).toEqual([[], 4]);
  });

  it('EX-57: what both changed differently stays ours and is to be decided, on both sides alike', () => {
    const { a, b } = twoPeople();
    titled(a, 'one', 'A');
    titled(b, 'one', 'B');
    const [fromA, fromB] = [a.keep(), b.keep()];
    a.open(fromB);
    b.open(fromA);
    expect([a.plan.items[0]?.title, b.plan.items[0]?.title]).toEqual(['A', 'B']);
    expect(a.keeping.conflicts).toMatchObject([
      {
        document: 'plan',
        place: ['items', { item: 'id:one' }, 'title'],
        ours: 'A',
        theirs: 'B',
        base: 'First',
      },
    ]);
    expect(b.keeping.conflicts.map(({ id }) => id)).toEqual(a.keeping.conflicts.map(({ id }) => id));
  });

  it.each([
    ['theirs', 'B'],
    ['ours', 'A'],
  ])(
    'EX-57: a decision for %s goes with the next file, and closes the conflict of the other side',
    (_, chosen) => {
      const { a, b } = twoPeople();
      titled(a, 'one', 'A');
      titled(b, 'one', 'B');
      const [fromA, fromB] = [a.keep(), b.keep()];
      a.open(fromB);
      b.open(fromA);
      const [conflict] = a.keeping.conflicts;
      if (conflict) a.choose(conflict, chosen);
      b.open(a.keep());
      expect([a.plan.items[0]?.title, b.plan.items[0]?.title]).toEqual([chosen, chosen]);
      expect([a.keeping.conflicts, b.keeping.conflicts]).toEqual([[], []]);
      a.open(b.keep());
      expect(a.plan.items[0]?.title).toBe(chosen);
      titled(b, 'one', chosen === 'A' ? 'B' : 'A');
      a.open(b.keep());
      expect(a.plan.items[0]?.title, 'a later change of mind').toBe(chosen === 'A' ? 'B' : 'A');
    },
  );

  it('EX-57: a conflict that nobody has decided goes with the file, so that nobody loses sight of it', () => {
    const { a, b } = twoPeople();
    titled(a, 'one', 'A');
    titled(b, 'one', 'B');
    a.open(b.keep());
    b.open(a.keep());
    expect(b.plan.items[0]?.title).toBe('A');
    expect(b.keeping.conflicts).toMatchObject([{ ours: 'A', theirs: 'B' }]);
  });

  it('EX-57: two who decide otherwise are asked again', () => {
    const { a, b } = twoPeople();
    titled(a, 'one', 'A');
    titled(b, 'one', 'B');
    const [fromA, fromB] = [a.keep(), b.keep()];
    a.open(fromB);
    b.open(fromA);
    for (const [person, chosen] of [[a, 'A'] as const, [b, 'B'] as const])
      person.keeping.conflicts.forEach((conflict) => person.choose(conflict, chosen));
    b.open(a.keep());
    expect(b.keeping.conflicts).toMatchObject([{ ours: 'B', theirs: 'A' }]);
  });

  it('EX-58: documents that only one side has are kept, and one removed here comes back only when it was changed there', () => {
    const { a, b } = twoPeople();
    a.documents = [...a.documents, here('plan', 'new', a0plan)];
    a.remove('plan');
    const fromB = b.keep();
    expect(a.open(fromB).removed.map(({ id }) => id)).toEqual(['plan']);
    expect(Object.keys(a.bodies)).not.toContain('plan');
    b.open(a.keep());
    expect(Object.keys(b.bodies).toSorted()).toEqual(['new', 'plan', 'round', 'the-company']);
    titled(b, 'one', 'changed');
    a.open(b.keep());
    expect(a.plan.items[0]?.title).toBe('changed');
  });

  it('EX-58: what was removed here comes back when the user asks for it', () => {
    const { a, b } = twoPeople();
    a.remove('plan');
    a.open(b.keep(), true);
    expect(a.plan.items).toHaveLength(2);
  });

  it('EX-56: what would be no sound document together is kept apart, once', () => {
    const { a, b } = twoPeople();
    const many = (mark: string) => Array.from({ length: 300 }, (_, at) => newItem(`${mark}${at}`, null));
    a.plan = { ...a.plan, items: many('a') };
    b.plan = { ...b.plan, items: many('b') };
    const fromB = b.keep();
    expect(a.open(fromB).takings.map(({ does }) => does)).toEqual(['beside']);
    expect(a.documents.filter(({ kind }) => kind === 'plan').map(({ body }) => body)).toEqual([
      a.plan,
      b.plan,
    ]);
    expect(a.open(fromB).takings).toEqual([]);
  });

  it('EX-52: without a common ancestor nothing counts as removed, and what differs is to be decided', () => {
    const [a, b] = [new Person(smallCompany()), new Person(smallCompany())];
    titled(b, 'one', 'B');
    b.plan = { ...b.plan, items: b.plan.items.slice(0, 1) };
    a.open(b.keep());
    expect(a.plan.items.map(({ title }) => title)).toEqual(['First', 'Second']);
    expect(a.keeping.conflicts).toMatchObject([{ ours: 'First', theirs: 'B' }]);
    expect(a.keeping.conflicts[0]).not.toHaveProperty('base');
  });

  it('EX-52: a body that somebody edited in the file is taken like a change', () => {
    const { b, first } = twoPeople();
    b.open(first.replace('"title": "First"', '"title": "By hand"'));
    expect(b.plan.items[0]?.title).toBe('By hand');
  });

  it('EX-55, EX-57: three people who edit and open at will lose nothing that any of them wrote', () => {
    const person = fc.nat(2);
    const step = fc.oneof(
      fc.record({
        is: fc.constant('edit' as const),
        person,
        item: fc.constantFrom('one', 'two'),
        words: fc.nat(1000),
      }),
      fc.record({
        is: fc.constant('answer' as const),
        person,
        now: fc.constantFrom<LadderChoice>(1, 2, 3, 4),
      }),
      fc.record({ is: fc.constant('add' as const), person }),
      fc.record({ is: fc.constant('open' as const), person, from: person }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const { a, b, first } = twoPeople();
        const people = [a, b, new Person()];
        people[2]?.open(first);
        const files = people.map((each) => each.keep());
        steps.forEach((todo, at) => {
          const who = people[todo.person] as Person;
          if (todo.is === 'edit') titled(who, todo.item, `words ${todo.words}`);
          else if (todo.is === 'answer') who.round = setNow(who.round, 'feedback', todo.now);
          else if (todo.is === 'add')
            who.plan = { ...who.plan, items: [...who.plan.items, newItem(`new${at}`, null)] };
          else {
            // Whatever stood here before, and whatever the file says, is found afterwards.
            const file = files[todo.from] ?? '';
            const theirs = openedRecord(file);
            const known = new Set(
              who.keeping.documents.flatMap(({ states }) => states.map(({ hash }) => hash)),
            );
            const plan = theirs.documents.find(({ id }) => id === 'plan');
            const titles = (plan?.body as Person['plan']).items.map(({ title }) => title);
            const [ours, isKnown] = [
              who.plan.items.map(({ id }) => id),
              known.has(hashData(plan?.filed.body ?? null)),
            ];
            const mine = who.plan.items.map(({ title }) => title);
            who.open(file);
            const after = JSON.stringify([who.plan, who.keeping.conflicts, who.keeping.documents]);
            expect(who.plan.items.map(({ id }) => id)).toEqual(expect.arrayContaining(ours));
            if (!isKnown) for (const title of [...titles, ...mine]) expect(after).toContain(title);
            const again = [who.documents, who.keeping];
            who.open(file);
            expect([who.documents, who.keeping]).toEqual(again);
          }
          files[todo.person] = who.keep();
        });
        // In the end everybody opens everything, twice: who has nothing to decide has the same as the others.
        for (let times = 0; times < 3; times += 1)
          for (const [at, who] of people.entries()) {
            files.forEach((file) => who.open(file));
            files[at] = who.keep();
          }
        const [one, two, three] = people.map((each) => ({
          items: each.plan.items.map(({ id }) => id).toSorted(),
        }));
        expect([two, three]).toEqual([one, one]);
      }),
      examples(150),
    );
  });
});

const a0plan = { title: 'Other', items: [], decisions: [] };
