import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenHandRests } from '#ui/shell/whenHandRests.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** Puts an element on the page and the keyboard into it. */
function inHand(html: string): HTMLElement {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>('[data-here]');
  if (!element) throw new Error('nothing to hold');
  element.focus();
  expect(document.activeElement).toBe(element);
  return element;
}

test('a hand that does nothing rests after a while (OF-5)', () => {
  const then = vi.fn();
  whenHandRests(then);
  vi.advanceTimersByTime(1_000);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(then).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(then).toHaveBeenCalledOnce();
});

test('keys and presses put it off, and what is pressed holds it as long as it is (OF-5)', () => {
  const then = vi.fn();
  whenHandRests(then);
  for (let times = 0; times < 5; times += 1) {
    vi.advanceTimersByTime(1_000);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  }
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  vi.advanceTimersByTime(60_000);
  expect(then).not.toHaveBeenCalled();
  document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  vi.advanceTimersByTime(1_000);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(then).toHaveBeenCalledOnce();
});

test.each([
  '<input data-here>',
  '<input data-here type="range">',
  '<textarea data-here></textarea>',
  '<select data-here><option>a</option></select>',
  '<div data-here tabindex="0" role="slider"></div>',
  '<div role="dialog"><button data-here>ok</button></div>',
])('a hand at %s does not rest until it has left (OF-5)', (html) => {
  const then = vi.fn();
  const element = inHand(html);
  whenHandRests(then);
  vi.advanceTimersByTime(60_000);
  expect(then).not.toHaveBeenCalled();
  element.blur();
  vi.advanceTimersByTime(3_000);
  expect(then).toHaveBeenCalledOnce();
});

test('who gives up is not called (OF-5)', () => {
  const then = vi.fn();
  whenHandRests(then)();
  vi.advanceTimersByTime(60_000);
  expect(then).not.toHaveBeenCalled();
});
