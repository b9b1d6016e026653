import { describe, expect, it } from 'vitest';
import { modelFromTemplate } from '#content/templates/template.ts';
import { services } from '#content/templates/services.ts';
import { commands } from '#core/commands/commands.ts';
import type { Bodies, Kind } from '#core/documents/document.ts';
import { isLocked, mayRun } from '#core/documents/lock.ts';
import { wholeAssessment, wholeTest } from './levelBodies.ts';
import { oneOfEach } from './samples.ts';

/** The commands of a kind that run on a body. */
function runningOn<K extends Kind>(kind: K, body: Bodies[K]): readonly string[] {
  const ofKind = Object.keys(commands).filter((name) => name.startsWith(`${kind}.`));
  return ofKind.filter((name) => mayRun(kind, body, name)).toSorted();
}

describe('LT-60: a closed round', () => {
  const closed = commands['assessment.close'](wholeAssessment);

  it('is locked, and takes no command but opening it again and what a record file brought', () => {
    expect(isLocked('assessment', closed)).toBe(true);
    expect(runningOn('assessment', closed)).toEqual(['assessment.reopen', 'assessment.take']);
  });

  it('takes every command again once it is open', () => {
    const open = commands['assessment.reopen'](closed);
    expect(open).toEqual(wholeAssessment);
    expect(isLocked('assessment', open)).toBe(false);
    expect(runningOn('assessment', open)).toContain('assessment.practice');
    expect(runningOn('assessment', open).length).toBeGreaterThan(12);
  });
});

describe('LT-92: a locked test', () => {
  const locked = commands['test.lock'](wholeTest);

  it('takes no command but what a record file brought, and no command opens it again', () => {
    expect(isLocked('test', locked)).toBe(true);
    expect(runningOn('test', locked)).toEqual(['test.take']);
    expect(commands['test.edit'](locked, { after: { ...wholeTest, note: 'x' } }).locked).toBe(true);
  });

  it('was open to edits before', () => {
    expect(isLocked('test', wholeTest)).toBe(false);
    expect(runningOn('test', wholeTest)).toEqual(['test.edit', 'test.lock', 'test.take']);
  });
});

describe('the lock of documents (LT-60, LT-92)', () => {
  it('holds for no other kind, and for none that only looks closed', () => {
    const locking = ['assessment', 'test', 'model'];
    for (const { kind, body } of oneOfEach.filter((each) => !locking.includes(each.kind))) {
      const odd = { ...body, closed: true, locked: true } as typeof body;
      expect(isLocked(kind, odd)).toBe(false);
    }
    const model = { ...modelFromTemplate(services, 'en'), ...{ closed: true, locked: true } };
    expect(isLocked('model', model)).toBe(false);
  });
});
